package vn.tungho.review.ui.survey;

import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.tungho.registry.Ethnicity;
import vn.tungho.registry.HouseholdService;
import vn.tungho.reporting.CommuneOffices;
import vn.tungho.reporting.SurveySheetPrint;
import vn.tungho.review.LedgerService;
import vn.tungho.review.ReviewCase;
import vn.tungho.review.SheetReader;
import vn.tungho.review.SheetService;
import vn.tungho.review.SurveySheet;
import vn.tungho.review.VillageReviewService;
import vn.tungho.security.UserRef;
import vn.tungho.security.UserService;
import vn.tungho.shared.BusinessException;
import vn.tungho.shared.document.OfficialDocument;
import vn.tungho.shared.ui.DocumentLinks;
import vn.tungho.standard.ScoreLine;
import vn.tungho.standard.ScoreResult;
import vn.tungho.standard.SheetGroup;
import vn.tungho.standard.SheetItem;
import vn.tungho.standard.StandardService;

/** A sheet that was sent, on paper: each answer with its points, and what does not fit with the enumerator's reasons. */
@Component
class SheetFiles {
    private final SheetService sheets;
    private final SheetReader reader;
    private final HouseholdService households;
    private final VillageReviewService villages;
    private final LedgerService ledger;
    private final StandardService standards;
    private final CommuneOffices offices;
    private final UserService users;

    SheetFiles(
            SheetService sheets,
            SheetReader reader,
            HouseholdService households,
            VillageReviewService villages,
            LedgerService ledger,
            StandardService standards,
            CommuneOffices offices,
            UserService users) {
        this.sheets = sheets;
        this.reader = reader;
        this.households = households;
        this.villages = villages;
        this.ledger = ledger;
        this.standards = standards;
        this.offices = offices;
        this.users = users;
    }

    /** The links to print it and to take it home. */
    DocumentLinks links(ReviewCase c) {
        return new DocumentLinks("Phiếu B đã ghi", "phieu-b-" + c.caseId(), () -> document(c));
    }

    /** The household's latest sheet. */
    OfficialDocument document(ReviewCase c) {
        var sheet = reader.latest(c.caseId())
                .orElseThrow(() -> new BusinessException("Hộ này chưa có phiếu. Hãy tải lại trang."));
        var score = sheets.explain(c.caseId()).orElseThrow();
        var form = sheets.open(c.caseId()).form();
        var chosen =
                score.lines().stream().collect(Collectors.toMap(ScoreLine::itemCode, ScoreLine::answer, (a, b) -> a));
        var household = households.findAll(Set.of(c.householdId())).getFirst();
        return new SurveySheetPrint(
                        offices.of(c.communeCode()),
                        ledger.review(c.reviewId()).year(),
                        standards.edition(form.editionId()).name(),
                        SurveySheetPrint.Kind.B,
                        new SurveySheetPrint.Household(
                                household.householdCode(),
                                c.headName(),
                                villages.find(c.villageReviewId()).villageName(),
                                Ethnicity.nameOf(household.ethnicityCode()),
                                form.area().label(),
                                c.memberCount()),
                        Stream.concat(
                                        form.income().stream().map(g -> section("B1. ", g, chosen)),
                                        form.deprivation().stream().map(g -> section("B2. ", g, chosen)))
                                .toList(),
                        filled(c, sheet, score))
                .document();
    }

    private SurveySheetPrint.Filled filled(ReviewCase c, SurveySheet sheet, ScoreResult score) {
        return new SurveySheetPrint.Filled(
                Objects.requireNonNull(sheet.submittedAt()).toLocalDate(),
                surveyor(sheet.surveyorId()),
                score.aScore(),
                score.bScore(),
                score.status(),
                sheets.flags(c.caseId()).stream()
                        .map(f -> f.kind().label() + ". " + f.words() + " " + f.account() + ".")
                        .toList());
    }

    private @Nullable String surveyor(long userId) {
        return users.findAll(Set.of(userId)).values().stream()
                .map(UserRef::fullName)
                .findFirst()
                .orElse(null);
    }

    private static SurveySheetPrint.Section section(String sheet, SheetGroup group, Map<String, String> chosen) {
        return new SurveySheetPrint.Section(
                sheet + group.name(),
                group.items().stream()
                        .map(i -> question(i, chosen.get(i.code())))
                        .toList());
    }

    private static SurveySheetPrint.Question question(SheetItem item, @Nullable String chosen) {
        return new SurveySheetPrint.Question(
                item.code(),
                item.label(),
                item.options().stream()
                        .map(o -> new SurveySheetPrint.Option(
                                o.label(), o.points(), o.label().equals(chosen)))
                        .toList(),
                !item.unconfirmed() && item.options().stream().noneMatch(o -> o.unconfirmed()));
    }
}
