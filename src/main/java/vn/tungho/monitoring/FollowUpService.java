package vn.tungho.monitoring;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.tungho.security.Role;
import vn.tungho.shared.AppClock;
import vn.tungho.shared.BusinessException;
import vn.tungho.shared.calendar.CalendarService;
import vn.tungho.shared.valid.RecordRules;
import vn.tungho.worklist.WorklistService;

/** From the answer to the remedy: the commune answers, the Front urges and closes, the calendar escalates, the province presses. */
@Service
public class FollowUpService {
    private final FindingMapper findings;
    private final MonitoringPlanMapper plans;
    private final FindingDesk desk;
    private final StepDesk steps;
    private final MonitoringProcess process;
    private final MonitoringAccess access;
    private final MonitoringNews news;
    private final WorklistService work;
    private final CalendarService calendar;
    private final AppClock clock;

    FollowUpService(
            FindingMapper findings,
            MonitoringPlanMapper plans,
            FindingDesk desk,
            StepDesk steps,
            MonitoringProcess process,
            MonitoringAccess access,
            MonitoringNews news,
            WorklistService work,
            CalendarService calendar,
            AppClock clock) {
        this.findings = findings;
        this.plans = plans;
        this.desk = desk;
        this.steps = steps;
        this.process = process;
        this.access = access;
        this.news = news;
        this.work = work;
        this.calendar = calendar;
        this.clock = clock;
    }

    /** The commune answers a finding. The last answer ends the commune's step; the finding stays open until the Front closes it. */
    @Transactional
    public void answer(long findingId, String answer) {
        var finding = finding(findingId);
        access.require(finding.commune(), "trả lời kiến nghị của Mặt trận", MonitoringAccess.BODY);
        var plan = plans.lock(finding.planId());
        if (plan.state() != PlanState.ANSWERS) {
            throw new BusinessException("Kiến nghị của phát hiện " + finding.code()
                    + (plan.state().takesFindings() ? " chưa được gửi." : " không chờ trả lời nữa."));
        }
        finding = findings.lock(findingId);
        if (!finding.state().waitsForAnswer()) {
            throw new BusinessException("Phát hiện " + finding.code() + " đã được trả lời.");
        }
        PlanChecks.require(answer, "Chưa ghi trả lời: đã làm gì, bao giờ xong, vì sao.");
        var asOfficer = access.has(finding.commune(), Role.POVERTY_OFFICER);
        desk.act(
                finding,
                FindingAct.Kind.ANSWERED,
                asOfficer ? Role.POVERTY_OFFICER : Role.COMMUNE_CHAIR,
                FindingState.ANSWERED,
                answer.strip(),
                null);
        if (waiting(plan.planId()).isEmpty()) {
            steps.done(plan, StepKind.ANSWERS, clock.today(), null, null, "Đã trả lời các kiến nghị.");
            plans.move(plan.planId(), PlanState.FOLLOW_UP);
            news.toFront("monitoring-answered", plan);
            if (asOfficer) {
                process.answered(
                        work.requireMine("answerFindings", plan.planId()).sourceId());
            } else {
                process.answeredByChair(plan.planId());
            }
        }
    }

    /** The day for the answer is over: what is not answered is overdue. */
    @Transactional
    public void markOverdue(long planId) {
        waiting(planId)
                .forEach(f -> desk.byCalendar(f, FindingAct.Kind.OVERDUE, FindingState.OVERDUE, "Hết hạn trả lời"));
    }

    /** The Front urges the commune and sets a new day, after which the province hears of it. Returns that day. */
    @Transactional
    public LocalDate urge(long planId, String letter) {
        var item = work.requireMine("urgeAnswers", planId);
        var plan = plans.lock(planId);
        RecordRules.check(new UrgingLetter(letter));
        var until = calendar.due(MonitoringDeadlines.URGED, clock.today());
        var waiting = waiting(planId);
        news.toBody("monitoring-urged", plan, waiting.size(), until);
        waiting.forEach(f ->
                desk.act(f, FindingAct.Kind.URGED, Role.FRONT_MONITOR, FindingState.OVERDUE, letter.strip(), until));
        process.urged(item.sourceId(), until);
        return until;
    }

    /** Urging did not help: the recommendations go to the province. */
    @Transactional
    public void escalate(long planId) {
        var waiting = waiting(planId);
        var plan = plans.findById(planId).orElseThrow();
        news.toProvince("monitoring-escalated", plan, waiting.size());
        news.toBody("monitoring-escalated", plan, waiting.size(), null);
        waiting.forEach(f -> desk.byCalendar(
                f,
                FindingAct.Kind.ESCALATED,
                FindingState.ESCALATED,
                "Đã đôn đốc mà không trả lời; chuyển giám sát tỉnh"));
    }

    /** The province told the commune to answer. */
    @Transactional
    public void press(long planId, String note) {
        var item = work.requireMine("pressAnswers", planId);
        plans.lock(planId);
        RecordRules.check(new PressNote(note));
        waiting(planId)
                .forEach(f -> desk.act(
                        f,
                        FindingAct.Kind.PRESSED,
                        Role.PROVINCE_OVERSEER,
                        FindingState.ESCALATED,
                        note.strip(),
                        null));
        process.pressed(item.sourceId());
    }

    /** What the monitor thinks of an answer: remedied with what was seen, or answered again with what is missing. */
    public record Check(boolean isRemedied, String note) {}

    /**
     * The Front looks at each answered finding. All remedied ends the plan; the rest is to be answered again by the usual term.
     *
     * @param verdicts by finding id, one for each finding that is not yet remedied
     */
    @Transactional
    public void check(long planId, Map<Long, Check> verdicts) {
        var item = work.requireMine("checkRemedies", planId);
        var plan = plans.lock(planId);
        var answered = findings.ofPlan(planId).stream()
                .filter(f -> f.state() == FindingState.ANSWERED)
                .toList();
        var due = calendar.due(StepKind.ANSWERS.term(), clock.today());
        var again = false;
        for (var f : answered) {
            var verdict = verdicts.get(f.findingId());
            if (verdict == null) {
                throw new BusinessException("Chưa ghi phát hiện " + f.code() + " đã khắc phục hay chưa.");
            }
            PlanChecks.require(
                    verdict.note(),
                    verdict.isRemedied()
                            ? "Ghi đã xem việc khắc phục " + f.code() + " thế nào."
                            : "Ghi việc khắc phục " + f.code() + " còn thiếu gì.");
            if (verdict.isRemedied()) {
                desk.act(
                        f,
                        FindingAct.Kind.REMEDIED,
                        Role.FRONT_MONITOR,
                        FindingState.REMEDIED,
                        verdict.note().strip(),
                        null);
            } else {
                again = true;
                desk.act(
                        f,
                        FindingAct.Kind.REOPENED,
                        Role.FRONT_MONITOR,
                        FindingState.OPEN,
                        verdict.note().strip(),
                        due);
            }
        }
        if (again) {
            plans.move(planId, PlanState.ANSWERS);
            steps.begin(planId, StepKind.ANSWERS, clock.today());
            news.toBody("monitoring-again", plan, 0, due);
        } else {
            plans.end(plan.planId(), PlanState.CLOSED, clock.today(), "Mọi phát hiện đã khắc phục");
            news.toBody("monitoring-closed", plan, 0, null);
        }
        process.checked(item.sourceId(), again, due);
    }

    /** The findings of a plan to which an answer is owed. */
    @Transactional(readOnly = true)
    public List<Finding> waiting(long planId) {
        return findings.ofPlan(planId).stream()
                .filter(f -> f.state().waitsForAnswer())
                .toList();
    }

    private Finding finding(long findingId) {
        return findings.findById(findingId)
                .filter(f -> access.sees(f.area()))
                .orElseThrow(() -> new BusinessException("Không tìm thấy phát hiện này trong địa bàn của bạn."));
    }
}
