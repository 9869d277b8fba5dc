package vn.tungho.review.ui.list;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.tungho.registry.Ethnicity;
import vn.tungho.registry.Household;
import vn.tungho.registry.HouseholdService;
import vn.tungho.reporting.CommuneOffices;
import vn.tungho.reporting.HouseholdListForReview;
import vn.tungho.reporting.RefusalLetter;
import vn.tungho.review.Applicant;
import vn.tungho.review.CaseFilter;
import vn.tungho.review.CaseSource;
import vn.tungho.review.LedgerService;
import vn.tungho.review.Review;
import vn.tungho.review.ReviewCase;
import vn.tungho.security.Role;
import vn.tungho.security.UserService;
import vn.tungho.shared.AppClock;
import vn.tungho.shared.area.AreaDirectory;
import vn.tungho.shared.area.Village;
import vn.tungho.shared.calendar.CalendarService;
import vn.tungho.shared.calendar.TermIds;
import vn.tungho.shared.document.OfficialDocument;
import vn.tungho.shared.ui.DocumentLinks;
import vn.tungho.standard.SheetItem;
import vn.tungho.standard.StandardService;

/** Phụ lục I and the letters to those who do not go on the list. */
@Component
public class ListDocuments {
    private static final int ALL = 100_000;

    private final LedgerService ledger;
    private final HouseholdService households;
    private final StandardService standards;
    private final CommuneOffices offices;
    private final UserService users;
    private final AreaDirectory areas;
    private final CalendarService calendar;
    private final AppClock clock;

    ListDocuments(
            LedgerService ledger,
            HouseholdService households,
            StandardService standards,
            CommuneOffices offices,
            UserService users,
            AreaDirectory areas,
            CalendarService calendar,
            AppClock clock) {
        this.ledger = ledger;
        this.households = households;
        this.standards = standards;
        this.offices = offices;
        this.users = users;
        this.areas = areas;
        this.calendar = calendar;
        this.clock = clock;
    }

    DocumentLinks listLinks(Review review) {
        return new DocumentLinks(
                "Phụ lục I: danh sách hộ cần rà soát",
                "phu-luc-I-" + review.communeCode() + "-" + review.year(),
                () -> list(review));
    }

    DocumentLinks refusalLinks(Review review, Applicant applicant) {
        return new DocumentLinks("Thư trả lời", "tra-loi-" + applicant.applicantId(), () -> refusal(review, applicant));
    }

    OfficialDocument list(Review review) {
        var cases = ledger.page(new CaseFilter(review.reviewId(), null, false, null, 0, ALL));
        var byId = households
                .findAll(cases.stream().map(ReviewCase::householdId).toList())
                .stream()
                .collect(Collectors.toMap(Household::householdId, Function.identity()));
        var villages = areas.villagesByCode(
                cases.stream().map(ReviewCase::villageCode).distinct().toList());
        return new HouseholdListForReview(
                        offices.of(review.communeCode()),
                        null,
                        review.year(),
                        review.listClosedOn(),
                        cases.stream()
                                .map(c -> line(c, byId.get(c.householdId()), villages.get(c.villageCode())))
                                .toList(),
                        users.nameOf(Role.POVERTY_OFFICER, review.area()),
                        null,
                        null)
                .document();
    }

    private static HouseholdListForReview.Line line(ReviewCase c, @Nullable Household h, @Nullable Village v) {
        var reason = c.source() == CaseSource.REGISTER
                ? c.statusBefore().label() + " đầu kỳ"
                : c.source().label();
        var ethnicity = h == null
                ? ""
                : Ethnicity.parse(h.ethnicityCode()).map(Ethnicity::name).orElse("");
        return new HouseholdListForReview.Line(
                c.headName(),
                h == null ? null : h.headBirthYear(),
                ethnicity,
                v == null ? "" : v.name(),
                c.memberCount(),
                reason,
                "");
    }

    /** The reply to an applicant whom Phiếu A keeps off the list; a draft until it is signed. */
    public OfficialDocument refusal(Review review, Applicant a) {
        var region = areas.commune(review.communeCode()).region();
        var ticks = Arrays.asList(a.ticks().split(",", -1));
        var signs = standards.sheetForm(review.editionId(), region, review.areaType()).screening().stream()
                .flatMap(g -> g.items().stream())
                .filter(i -> ticks.contains(Integer.toString(i.number())))
                .toList();
        return letter(
                review,
                a,
                false,
                a.replyNumber(),
                a.replyOn(),
                signs.stream().map(SheetItem::label).toList(),
                signs.stream().noneMatch(SheetItem::unconfirmed));
    }

    /** The reply to an applicant who was reviewed and is not recognised; a draft until it is signed. */
    public OfficialDocument notRecognised(
            Review review, Applicant a, List<String> reasons, @Nullable String number, @Nullable LocalDate signedOn) {
        var region = areas.commune(review.communeCode()).region();
        var confirmed = standards.sheetForm(review.editionId(), region, review.areaType()).income().stream()
                .flatMap(g -> g.items().stream())
                .noneMatch(SheetItem::unconfirmed);
        return letter(review, a, true, number, signedOn, reasons, confirmed);
    }

    private OfficialDocument letter(
            Review review,
            Applicant a,
            boolean reviewed,
            @Nullable String number,
            @Nullable LocalDate on,
            List<String> reasons,
            boolean confirmed) {
        var paper = new RefusalLetter(
                        offices.of(review.communeCode()),
                        reviewed,
                        number,
                        on,
                        a.headName(),
                        areas.village(a.villageCode()).name(),
                        a.appliedOn(),
                        reasons,
                        confirmed,
                        "Ban Chỉ đạo rà soát hộ nghèo, trụ sở UBND "
                                + offices.of(review.communeCode()).inText(),
                        calendar.rule(TermIds.COMPLAINT_RIGHT, on == null ? clock.today() : on)
                                .paperLength(),
                        users.nameOf(Role.COMMUNE_CHAIR, review.area()))
                .document();
        return on == null ? paper.asDraft() : paper;
    }
}
