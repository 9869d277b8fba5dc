package vn.tungho.inyear;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.tungho.posting.ObjectionChannel;
import vn.tungho.posting.ObjectionData;
import vn.tungho.posting.ObjectionKind;
import vn.tungho.posting.ObjectionService;
import vn.tungho.posting.PlaceData;
import vn.tungho.posting.PostingService;
import vn.tungho.review.CaseState;
import vn.tungho.review.MeetingService;
import vn.tungho.review.ReviewStory;
import vn.tungho.review.SheetService;
import vn.tungho.review.VillageReview;
import vn.tungho.review.VillageReviewService;
import vn.tungho.shared.PovertyStatus;
import vn.tungho.shared.calendar.CalendarService;

/** A commune's requests in the year, brought to any step through the services. */
@Component
public class InYearStory {
    /** The Thursday before the 15th of a month without holidays. */
    public static final LocalDate ASKED_ON = LocalDate.of(2026, 10, 8);

    public static final LocalDate FIFTEENTH = LocalDate.of(2026, 10, 15);

    private final ReviewStory story;
    private final RequestService requests;
    private final PreparationService preparation;
    private final RequestDecisionService decisions;
    private final IncomeReviewService incomes;
    private final SheetService sheets;
    private final MeetingService meetings;
    private final VillageReviewService villages;
    private final PostingService postings;
    private final ObjectionService objections;
    private final CalendarService calendar;
    private int number;

    InYearStory(
            ReviewStory story,
            RequestService requests,
            PreparationService preparation,
            RequestDecisionService decisions,
            IncomeReviewService incomes,
            SheetService sheets,
            MeetingService meetings,
            VillageReviewService villages,
            PostingService postings,
            ObjectionService objections,
            CalendarService calendar) {
        this.story = story;
        this.requests = requests;
        this.preparation = preparation;
        this.decisions = decisions;
        this.incomes = incomes;
        this.sheets = sheets;
        this.meetings = meetings;
        this.villages = villages;
        this.postings = postings;
        this.objections = objections;
        this.calendar = calendar;
    }

    /** A commune of one village with a poor household, on {@link #ASKED_ON}. */
    public ReviewStory.Commune commune() {
        story.on(ASKED_ON);
        var commune = story.communeElsewhere(1, 1);
        accept(commune);
        return commune;
    }

    public ReviewStory reviewStory() {
        return story;
    }

    public <T> T as(String user, Supplier<T> work) {
        return story.as(user, work);
    }

    public void as(String user, Runnable work) {
        story.as(user, work);
    }

    public long household(ReviewStory.Commune commune, String name, PovertyStatus status) {
        return story.household(commune.villageCodes().getFirst(), name, status);
    }

    public static NewRequest data(RequestKind kind, RequestChannel channel, String village, @Nullable Long household) {
        return data(kind, channel, village, household, ASKED_ON);
    }

    private static NewRequest data(
            RequestKind kind, RequestChannel channel, String village, @Nullable Long household, LocalDate receivedOn) {
        return NewRequest.soon(
                kind,
                channel,
                village,
                household,
                "Hộ Đề Nghị",
                kind == RequestKind.LOW_INCOME ? "Người Lao Động" : null,
                "Người Đề Nghị",
                "0912 345 678",
                null,
                "Mất việc, lũ cuốn trôi ao cá",
                receivedOn);
    }

    /** A request entered at the desk on {@link #ASKED_ON}; returns its id. */
    public long lodge(ReviewStory.Commune commune, RequestKind kind, long household) {
        return lodge(commune, kind, household, ASKED_ON);
    }

    /** A request received on this day and entered now; returns its id. */
    public long lodge(ReviewStory.Commune commune, RequestKind kind, long household, LocalDate receivedOn) {
        var id = as(commune.officer(), () -> {
            var code = requests.lodge(
                    data(kind, RequestChannel.DESK, commune.villageCodes().getFirst(), household, receivedOn));
            return requests.require(code).requestId();
        });
        story.continueProcesses();
        return id;
    }

    public Request find(ReviewStory.Commune commune, long id) {
        return as(commune.officer(), () -> requests.find(id));
    }

    public void screen(ReviewStory.Commune commune, long id, Set<Integer> ticks) {
        accept(commune);
        as(commune.officer(), () -> {
            preparation.screen(id, ticks);
        });
        story.continueProcesses();
    }

    private void accept(ReviewStory.Commune commune) {
        var province = commune.area().provinceCode();
        story.accept(ReviewStory.overseer(province), province, story.today().getYear());
    }

    public void assign(ReviewStory.Commune commune, long id) {
        accept(commune);
        as(commune.committee(), () -> preparation.assign(id, enumerator(commune, id)));
        story.continueProcesses();
    }

    private long enumerator(ReviewStory.Commune commune, long id) {
        return preparation.enumerators(id).stream()
                .filter(u -> u.username().equals(commune.enumerator(1)))
                .findFirst()
                .orElseThrow()
                .userId();
    }

    /** A poverty request whose household has joined its village's round on the 15th. */
    public long toRound(ReviewStory.Commune commune, RequestKind kind, long household) {
        return toRound(commune, kind, household, ASKED_ON);
    }

    public long toRound(ReviewStory.Commune commune, RequestKind kind, long household, LocalDate receivedOn) {
        var id = lodge(commune, kind, household, receivedOn);
        if (kind.screened()) {
            screen(commune, id, Set.of(1, 2, 3));
        }
        assign(commune, id);
        return id;
    }

    public void fifteenth() {
        story.on(FIFTEENTH);
    }

    public VillageReview round(ReviewStory.Commune commune, long id) {
        var round = Objects.requireNonNull(find(commune, id).villageReviewId());
        return as(commune.officer(), () -> villages.find(round));
    }

    /** Surveys the round's open households with answers for the class wanted. */
    public void survey(ReviewStory.Commune commune, long id, PovertyStatus wanted) {
        var round = round(commune, id).villageReviewId();
        as(
                commune.enumerator(1),
                () -> sheets.mine(round).stream()
                        .filter(c -> c.state() == CaseState.LISTED)
                        .forEach(c -> sheets.submit(
                                c.caseId(),
                                ReviewStory.answers(sheets.open(c.caseId()).form(), wanted))));
        story.continueProcesses();
    }

    public void meet(ReviewStory.Commune commune, long id, int agree) {
        var round = round(commune, id).villageReviewId();
        story.announce(commune.villageHead(0), round);
        as(commune.villageHead(0), () -> meetings.record(round, story.meeting(meetings.agenda(round), agree)));
        story.continueProcesses();
    }

    public void putUp(ReviewStory.Commune commune, long id) {
        var root = posting(commune, id);
        as(commune.villageHead(0), () -> postings.recordVillagePlace(root, ReviewStory.place(story.today())));
        as(commune.officer(), () -> postings.recordCommunePlace(root, ReviewStory.place(story.today())));
        story.continueProcesses();
    }

    public long posting(ReviewStory.Commune commune, long id) {
        return Objects.requireNonNull(round(commune, id).postingId());
    }

    /** Lets the round's posting term pass and confirms it. */
    public void endTerm(ReviewStory.Commune commune, long id) {
        var root = posting(commune, id);
        var ends = Objects.requireNonNull(postings.current(root).endsOn());
        story.on(calendar.calendar().workingDayFrom(ends.plusDays(1)));
        as(commune.officer(), () -> postings.confirm(root, true, null, ""));
        story.continueProcesses();
    }

    public void toDecision(ReviewStory.Commune commune, long id, PovertyStatus result) {
        survey(commune, id, result);
        meet(commune, id, 10);
        putUp(commune, id);
        endTerm(commune, id);
    }

    /** An objection in time against the first household of the round's list. */
    public long object(ReviewStory.Commune commune, long id, ObjectionKind kind, @Nullable Long household) {
        var list = postings.current(posting(commune, id)).postingId();
        var line = postings.lines(list).getFirst();
        return as(
                commune.officer(),
                () -> objections.lodge(
                        list,
                        ObjectionData.atDesk(
                                kind,
                                ObjectionChannel.DESK,
                                household == null ? line.householdId() : household,
                                line.headName(),
                                "Người nêu ý kiến",
                                null,
                                "Hộ này có lương",
                                story.today(),
                                null)));
    }

    public void recognise(ReviewStory.Commune commune, long id) {
        as(commune.chair(), () -> decisions.recognise(id, ++number + "/QĐ-UBND"));
        story.continueProcesses();
    }

    public void refuse(ReviewStory.Commune commune, long id) {
        as(
                commune.chair(),
                () -> decisions.refuse(
                        id,
                        ++number + "/UBND-VX",
                        String.join("\n", decisions.finding(id).reasons())));
        story.continueProcesses();
    }

    public void replyAfterScreening(ReviewStory.Commune commune, long id) {
        as(
                commune.chair(),
                () -> decisions.replyAfterScreening(
                        id,
                        ++number + "/UBND-VX",
                        Objects.requireNonNull(requests.find(id).screeningReasons())));
        story.continueProcesses();
    }

    /** A form of two people with so much income per head and month from crops. */
    public static IncomeForm form(long perHead) {
        return new IncomeForm(
                2,
                List.of(
                        new IncomeLine(
                                IncomeSource.CROPS,
                                "Lúa",
                                BigDecimal.valueOf(perHead * 24 + 5_000_000),
                                BigDecimal.valueOf(5_000_000)),
                        new IncomeLine(IncomeSource.WAGES, "", BigDecimal.ZERO, BigDecimal.ZERO)),
                null);
    }

    /** An income request whose form is due since the 15th. */
    public long toIncome(ReviewStory.Commune commune, RequestKind kind) {
        var id = lodge(commune, kind, household(commune, "Hộ Nông Nghiệp", PovertyStatus.NOT_POOR));
        assign(commune, id);
        fifteenth();
        return id;
    }

    public void toIncomePosting(ReviewStory.Commune commune, long id, long perHead) {
        as(commune.enumerator(1), () -> {
            incomes.survey(id, form(perHead));
        });
        story.continueProcesses();
        postIncome(commune, id);
    }

    public void postIncome(ReviewStory.Commune commune, long id) {
        as(commune.officer(), () -> {
            incomes.post(
                    id, new PlaceData("Trụ sở UBND xã", story.today(), "Người dán", "Người chứng kiến", null, null));
        });
        story.continueProcesses();
    }

    public void endIncomeTerm(ReviewStory.Commune commune, long id, boolean inFull) {
        var ends = as(commune.officer(), () -> incomes.postings(id).getFirst().endsOn());
        story.on(calendar.calendar().workingDayFrom(ends.plusDays(1)));
        as(commune.officer(), () -> incomes.confirm(id, inFull, inFull ? "" : "Bảng bị gỡ"));
        story.continueProcesses();
    }
}
