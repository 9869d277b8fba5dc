package vn.tungho.complaint;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import vn.tungho.inyear.InYearStory;
import vn.tungho.inyear.RequestKind;
import vn.tungho.posting.PostingService;
import vn.tungho.review.ReviewStory;
import vn.tungho.shared.BusinessException;
import vn.tungho.shared.PovertyStatus;
import vn.tungho.shared.calendar.CalendarService;
import vn.tungho.shared.calendar.Holiday;
import vn.tungho.testing.IntegrationTest;
import vn.tungho.testing.LegalRule;
import vn.tungho.testing.OpenWork;

/** A holiday announced late moves what is open: postings, complaints; and tells what moved. */
@IntegrationTest
class LateHolidayTest {
    @Autowired
    ReviewStory reviews;

    @Autowired
    ComplaintStory story;

    @Autowired
    InYearStory inYear;

    @Autowired
    PostingService postings;

    @Autowired
    CalendarService calendar;

    @Autowired
    InterimService interims;

    @Autowired
    OpenWork work;

    @Test
    @LegalRule("R-HOLIDAY-MOVES")
    void theFifteenDaysOfAnInYearRequestMoveOffTheNewHoliday() {
        var commune = inYear.commune();
        var household = inYear.household(commune, "Hộ Đề Nghị", PovertyStatus.NOT_POOR);
        var id = inYear.toRound(commune, RequestKind.POVERTY, household);
        inYear.fifteenth();
        var due = Objects.requireNonNull(inYear.find(commune, id).dueOn());
        try {
            story.as(
                    "admin",
                    () -> calendar.put(
                            new Holiday(due, Holiday.Kind.OFF, "Ngày nghỉ báo muộn", "Thông báo khẩn", true)));
            assertThat(inYear.find(commune, id).dueOn()).isEqualTo(next(due));
            assertThat(calendar.moves(200)).anySatisfy(m -> {
                assertThat(m.objectType()).isEqualTo("in_year_request");
                assertThat(m.objectId()).isEqualTo(Long.toString(id));
                assertThat(m.newDueOn()).isEqualTo(next(due));
            });
        } finally {
            story.as("admin", () -> calendar.remove(due));
        }
    }

    @Test
    @LegalRule({"R-HOLIDAY-MOVES", "R-COMPLAINT-CLOCK"})
    void openTermsOfPostingsAndComplaintsMoveAndTheMovesAreTakenDown() {
        var reviewed = reviews.commune(1, 2);
        reviews.toSurvey(reviewed);
        reviews.toPosting(reviewed, 0);
        reviews.putUp(reviewed, 0);
        var root = reviews.posting(reviewed, 0);
        var hangsUntil = Objects.requireNonNull(postings.current(root).endsOn());
        var today = story.today();

        var commune = story.communeToday();
        var waiting = story.lodge(commune);
        var accepting = story.due(waiting, TermKind.ACCEPTANCE);
        var settled = story.lodge(commune);
        story.accept(commune, settled);
        story.verify(settled, false);
        story.settle(commune, settled, SettlementResult.WRONG, null);
        var sending = story.due(settled, TermKind.SENDING);
        var resting = story.lodge(commune);
        story.accept(commune, resting);
        story.as(commune.chair(), () -> interims.suspend(resting, "1/QĐ", "Chờ giám định"));
        story.go();

        var interim = story.due(resting, TermKind.INTERIM_SENDING);
        var day = calendar.calendar().plusWorkingDays(today, 2);
        try {
            var moved = story.as(
                    "admin",
                    () -> calendar.put(
                            new Holiday(day, Holiday.Kind.OFF, "Ngày nghỉ báo muộn", "Thông báo khẩn", true)));
            assertThat(moved).isGreaterThanOrEqualTo(4);
            assertThat(postings.current(root).endsOn()).isEqualTo(next(hangsUntil));
            assertThat(story.due(waiting, TermKind.ACCEPTANCE)).isEqualTo(next(accepting));
            assertThat(story.as(commune.chair(), () -> work.of("considerComplaint", waiting))
                            .dueOn())
                    .isEqualTo(next(accepting));
            assertThat(story.due(settled, TermKind.SENDING)).isEqualTo(next(sending));
            assertThat(story.file(resting).complaint().settleDueOn()).isNull();
            assertThat(story.due(resting, TermKind.INTERIM_SENDING)).isEqualTo(next(interim));
            story.on(interim.plusDays(1));
            assertThatThrownBy(() -> story.as(commune.chair(), () -> work.of(ComplaintEscalations.KIND, resting)))
                    .as("the timer of the decision on the way has moved as well")
                    .isInstanceOf(BusinessException.class);
            var taken = calendar.moves(200);
            assertThat(taken)
                    .anySatisfy(m -> {
                        assertThat(m.objectType()).isEqualTo("complaint");
                        assertThat(m.objectId()).isEqualTo(Long.toString(waiting));
                        assertThat(m.oldDueOn()).isEqualTo(accepting);
                        assertThat(m.newDueOn()).isEqualTo(next(accepting));
                        assertThat(m.reason()).contains("Ngày nghỉ báo muộn");
                    })
                    .anySatisfy(m -> {
                        assertThat(m.objectType()).isEqualTo("posting");
                        assertThat(m.oldDueOn()).isEqualTo(hangsUntil);
                    });
            story.on(accepting.plusDays(1));
            assertThatThrownBy(
                            () -> story.as(ComplaintStory.OVERSEER, () -> work.of(ComplaintEscalations.KIND, waiting)))
                    .as("the timer has moved as well")
                    .isInstanceOf(BusinessException.class);
        } finally {
            story.as("admin", () -> calendar.remove(day));
        }
    }

    private LocalDate next(LocalDate day) {
        return calendar.calendar().plusWorkingDays(day, 1);
    }
}
