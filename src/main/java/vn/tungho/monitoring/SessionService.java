package vn.tungho.monitoring;

import java.time.LocalDate;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.tungho.shared.AppClock;
import vn.tungho.shared.BusinessException;
import vn.tungho.shared.VietnameseFormat;
import vn.tungho.shared.calendar.CalendarService;
import vn.tungho.shared.valid.RecordRules;
import vn.tungho.worklist.WorklistService;

/** From the notice to the conclusion: each step ends with its paper. */
@Service
public class SessionService {
    private final MonitoringPlanMapper plans;
    private final MonitoringProcess process;
    private final FindingDesk findings;
    private final StepDesk desk;
    private final MonitoringPlanService planning;
    private final MonitoringNews news;
    private final WorklistService work;
    private final CalendarService calendar;
    private final AppClock clock;

    SessionService(
            MonitoringPlanMapper plans,
            MonitoringProcess process,
            FindingDesk findings,
            StepDesk desk,
            MonitoringPlanService planning,
            MonitoringNews news,
            WorklistService work,
            CalendarService calendar,
            AppClock clock) {
        this.plans = plans;
        this.process = process;
        this.findings = findings;
        this.desk = desk;
        this.planning = planning;
        this.news = news;
        this.work = work;
        this.calendar = calendar;
        this.clock = clock;
    }

    /** The decision, the plan and the outline go out, at least 15 days before the session. */
    @Transactional
    public void sendNotice(long planId, String number, String recipients) {
        var item = work.requireMine("sendNotice", planId);
        var plan = plans.lock(planId);
        RecordRules.check(new PlanNotice(number, recipients));
        if (plan.sessionOn().isBefore(planning.earliestSession())) {
            throw new BusinessException(
                    "Thông báo phải gửi trước buổi giám sát ít nhất %s (NQLT 403/2017); buổi giám sát đang để ngày %s."
                                    .formatted(
                                            calendar.length(StepKind.NOTICE.term()),
                                            VietnameseFormat.date(plan.sessionOn()))
                            + " Hãy dời buổi giám sát sang từ ngày %s, rồi gửi."
                                    .formatted(VietnameseFormat.date(planning.earliestSession())));
        }
        desk.done(plan, StepKind.NOTICE, clock.today(), number, recipients, plan.outline());
        plans.move(planId, PlanState.REPORT);
        var reportDue =
                Objects.requireNonNull(desk.step(planId, StepKind.REPORT).dueOn());
        news.toBody("monitoring-notice", plan, 0, reportDue);
        process.noticed(item.sourceId(), reportDue, plan.sessionOn());
    }

    /** The commune's report by the outline; a late one is taken and stays marked late. */
    @Transactional
    public void submitReport(long planId, String number, String signer, String content) {
        var item = work.requireMine("submitReport", planId);
        var plan = plans.lock(planId);
        RecordRules.check(new BodyReport(number, signer, content));
        desk.done(plan, StepKind.REPORT, clock.today(), number, signer, content);
        desk.urged(planId, StepKind.REPORT);
        plans.move(planId, PlanState.SESSION);
        news.toFront("monitoring-report", plan);
        process.reported(item.sourceId());
    }

    /** The day of the session came without a report; it is held all the same. */
    @Transactional
    public void goWithoutReport(long planId) {
        desk.urged(planId, StepKind.REPORT);
        plans.move(planId, PlanState.SESSION);
    }

    /** The session was held; the result report's 15 days count from it. */
    @Transactional
    public void recordSession(long planId, SessionMinutes minutes) {
        var item = work.requireMine("recordSession", planId);
        var plan = plans.lock(planId);
        RecordRules.check(minutes);
        if (minutes.heldOn().isAfter(clock.today())) {
            throw new BusinessException("Ngày giám sát còn ở phía trước. Hãy ghi biên bản sau buổi giám sát.");
        }
        if (minutes.heldOn().isBefore(plan.sessionOn())) {
            throw new BusinessException("Buổi giám sát đã báo cho xã là ngày " + VietnameseFormat.date(plan.sessionOn())
                    + ". Không ghi biên bản trước ngày đó; nếu đổi ngày, hãy dời buổi giám sát trước.");
        }
        desk.done(plan, StepKind.SESSION, minutes.heldOn(), null, minutes.attending(), minutes.text());
        plans.move(planId, PlanState.RESULT);
        var due = desk.begin(planId, StepKind.RESULT, minutes.heldOn());
        process.held(item.sourceId(), due);
    }

    /** The report of the result. */
    @Transactional
    public void writeResult(long planId, String number, String content) {
        var item = work.requireMine("writeResult", planId);
        var plan = plans.lock(planId);
        RecordRules.check(new ResultReport(number, content));
        desk.done(plan, StepKind.RESULT, clock.today(), number, null, content);
        desk.urged(planId, StepKind.RESULT);
        plans.move(planId, PlanState.CONCLUSION);
        desk.begin(planId, StepKind.CONCLUSION, clock.today());
        process.resultWritten(item.sourceId());
    }

    /** The day until which the commune is usually asked to answer; no article fixes it. */
    @Transactional(readOnly = true)
    public LocalDate usualReplyDue() {
        return calendar.due(StepKind.ANSWERS.term(), clock.today());
    }

    /**
     * The conclusion, and with findings the letter of recommendations to the body, the competent body and the Front above.
     *
     * @param replyDueOn the last day to answer; null takes the usual one
     */
    @Transactional
    public void conclude(
            long planId, String number, String content, String recipients, @Nullable LocalDate replyDueOn) {
        var item = work.requireMine("conclude", planId);
        var plan = plans.lock(planId);
        RecordRules.check(new MonitoringConclusion(number, content, recipients, replyDueOn));
        var usual = usualReplyDue();
        var due = replyDueOn == null ? usual : replyDueOn;
        if (!due.isAfter(clock.today())) {
            throw new BusinessException("Hạn trả lời phải sau hôm nay.");
        }
        desk.done(plan, StepKind.CONCLUSION, clock.today(), number, recipients, content);
        var open = findings.send(plan, number, due);
        if (open == 0) {
            plans.end(planId, PlanState.CLOSED, clock.today(), "Không có phát hiện phải trả lời");
            news.toBody("monitoring-closed", plan, 0, null);
        } else {
            plans.move(planId, PlanState.ANSWERS);
            news.toBody("monitoring-sent", plan, open, due);
            if (due.equals(usual)) {
                desk.begin(planId, StepKind.ANSWERS, clock.today());
            } else {
                desk.beginAgreed(planId, StepKind.ANSWERS, due);
            }
        }
        process.concluded(item.sourceId(), open > 0, due);
    }
}
