package vn.tungho.monitoring;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.Objects;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import vn.tungho.review.ReviewStory;
import vn.tungho.shared.BusinessException;
import vn.tungho.shared.calendar.CalendarService;
import vn.tungho.testing.IntegrationTest;
import vn.tungho.testing.LegalRule;
import vn.tungho.testing.OpenWork;

/** A session of which the body has been told moves only by a new notice with its whole terms, or with the body's written consent. */
@IntegrationTest
class SessionMoveTest {
    @Autowired
    MonitoringStory story;

    @Autowired
    MonitoringPlanService plans;

    @Autowired
    SessionMoveService moves;

    @Autowired
    CalendarService calendar;

    @Autowired
    OpenWork work;

    private ReviewStory.Commune commune;
    private long plan;
    private LocalDate today;

    /** Noticed on a day from which the fifteenth day on is a working day, so that the law's fifteen days are the boundary. */
    @BeforeEach
    void theBodyHasBeenTold() {
        commune = story.communeElsewhere();
        var day = story.today().plusDays(1);
        while (!calendar.calendar().isWorkingDay(day.plusDays(15))
                || !calendar.calendar().isWorkingDay(day)) {
            day = day.plusDays(1);
        }
        story.on(day);
        today = day;
        plan = story.make(commune);
        story.notice(commune, plan);
    }

    private void move(NewSessionDay to) {
        story.as(commune.monitor(), () -> moves.move(plan, to));
        story.go();
    }

    private LocalDate due(StepKind kind) {
        return Objects.requireNonNull(
                story.as(commune.monitor(), () -> plans.step(plan, kind)).dueOn());
    }

    @Test
    @LegalRule("R-FRONT-NOTICE")
    void fourteenDaysAfterTheNewNoticeAreRefusedAndFifteenAreTaken() {
        assertThatThrownBy(() -> move(NewSessionDay.of(today.plusDays(14), today.plusDays(7), "Trùng lịch")))
                .isInstanceOf(BusinessException.class)
                .hasMessageContaining("ít nhất 15 ngày")
                .hasMessageContaining("văn bản đồng ý của xã");
        assertThat(due(StepKind.SESSION)).isEqualTo(today.plusDays(15));
        story.on(today.plusDays(1));
        assertThatThrownBy(() -> move(NewSessionDay.of(today.plusDays(15), today.plusDays(8), "Trùng lịch")))
                .as("the old day is no day for a new notice any more")
                .isInstanceOf(BusinessException.class);
        story.on(calendar.calendar().workingDayFrom(today.plusDays(2)));
        var first = story.as(commune.monitor(), plans::earliestSession);
        assertThat(first).isAfterOrEqualTo(story.today().plusDays(15));
        move(NewSessionDay.of(first, first.minusDays(7), "Trùng lịch"));
        assertThat(due(StepKind.SESSION)).isEqualTo(first);
        assertThat(due(StepKind.REPORT)).isEqualTo(first.minusDays(7));
        assertThat(story.as(commune.officer(), () -> work.of("submitReport", plan))
                        .dueOn())
                .isEqualTo(first.minusDays(7));
        story.on(today.plusDays(15).plusDays(1));
        assertThat(story.plan(commune, plan).state())
                .as("the timer of the day of the session has moved")
                .isEqualTo(PlanState.REPORT);
    }

    @Test
    @LegalRule("R-FRONT-REPORT")
    void theBodyReportsSevenDaysBeforeAndNeverOnADayThatIsOver() {
        var session = today.plusDays(15);
        assertThatThrownBy(() -> move(NewSessionDay.of(session, session.minusDays(6), "Trùng lịch")))
                .isInstanceOf(BusinessException.class)
                .hasMessageContaining("ít nhất 7 ngày");
        assertThatThrownBy(() -> move(NewSessionDay.of(session, today.minusDays(1), "Trùng lịch")))
                .isInstanceOf(BusinessException.class)
                .hasMessageContaining("không lùi về trước hôm nay");
        assertThatThrownBy(() -> move(NewSessionDay.of(session, null, "Trùng lịch")))
                .isInstanceOf(BusinessException.class)
                .hasMessageContaining("Chưa ghi ngày xã nộp báo cáo");
        assertThatThrownBy(() -> move(NewSessionDay.of(session, session.minusDays(7), "Trùng lịch")))
                .as("nothing would move")
                .isInstanceOf(BusinessException.class)
                .hasMessageContaining("Chọn ngày khác");
        move(NewSessionDay.of(session.plusDays(1), session.minusDays(6), "Trùng lịch"));
        assertThat(due(StepKind.REPORT)).isEqualTo(session.minusDays(6));
        assertThat(story.as(commune.monitor(), () -> plans.step(plan, StepKind.REPORT))
                        .isLate(story.today()))
                .isFalse();
    }

    @Test
    @LegalRule({"R-FRONT-NOTICE", "R-FRONT-REPORT"})
    void withTheBodysWrittenConsentASessionComesSoonerAndTheConsentIsKept() {
        var sooner = today.plusDays(3);
        assertThatThrownBy(
                        () -> move(new NewSessionDay(sooner, today.plusDays(1), "Xã đề nghị", "45/UBND", null, null)))
                .isInstanceOf(BusinessException.class)
                .hasMessageContaining("cả số và ngày");
        assertThatThrownBy(
                        () -> move(new NewSessionDay(sooner, sooner.plusDays(1), "Xã đề nghị", "45/UBND", today, null)))
                .isInstanceOf(BusinessException.class)
                .hasMessageContaining("không thể sau buổi giám sát");
        assertThatThrownBy(
                        () -> move(new NewSessionDay(sooner, today.minusDays(1), "Xã đề nghị", "45/UBND", today, null)))
                .isInstanceOf(BusinessException.class)
                .hasMessageContaining("không lùi về trước hôm nay");

        move(new NewSessionDay(sooner, today.plusDays(1), "Xã đề nghị", "45/UBND", today, null));

        assertThat(due(StepKind.SESSION)).isEqualTo(sooner);
        assertThat(story.as(commune.chair(), () -> moves.of(plan)))
                .singleElement()
                .satisfies(m -> {
                    assertThat(m.consentNumber()).isEqualTo("45/UBND");
                    assertThat(m.consentOn()).isEqualTo(today);
                    assertThat(m.isNoticed()).isTrue();
                    assertThat(m.oldSessionOn()).isEqualTo(today.plusDays(15));
                });
        assertThat(story.plan(commune, plan).state())
                .as("the commune is not late at once")
                .isEqualTo(PlanState.REPORT);
        story.on(sooner);
        assertThat(story.plan(commune, plan).state())
                .as("the timer of the day of the session has moved")
                .isEqualTo(PlanState.SESSION);
    }

    @Test
    @LegalRule("R-FRONT-NOTICE")
    void aScanOfTheConsentIsEnoughAndStaysReadable() {
        var scan = new NewSessionDay.Scan(
                "dong-y.pdf", "application/pdf", "%PDF-1.4\n%%EOF\n".getBytes(java.nio.charset.StandardCharsets.UTF_8));
        move(new NewSessionDay(today.plusDays(5), today.plusDays(2), "Xã đề nghị", "", null, scan));
        var kept = story.as(commune.monitor(), () -> moves.of(plan)).getFirst();
        assertThat(kept.hasConsent()).isTrue();
        assertThat(story.as(commune.monitor(), () -> moves.consent(kept)).content())
                .isEqualTo(scan.content());
    }
}
