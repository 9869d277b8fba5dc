package vn.tungho.monitoring;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.tungho.shared.AppClock;
import vn.tungho.shared.BusinessException;
import vn.tungho.shared.VietnameseFormat;
import vn.tungho.shared.audit.AuditTrail;
import vn.tungho.shared.calendar.CalendarService;
import vn.tungho.shared.document.AttachmentService;
import vn.tungho.shared.document.sent.SentFile;
import vn.tungho.worklist.WorkDuties;

/**
 * Puts a session on another day. Once the body has been told, a move is a new notice: the term of the notice and that of the body's report count anew,
 * unless the body agreed in writing to less (R-FRONT-NOTICE, R-FRONT-REPORT).
 */
@Service
public class SessionMoveService {
    /** What the body's written consent is stored under. */
    public static final String CONSENT = "monitoring_consent";

    private final MonitoringPlanMapper plans;
    private final SessionMoveMapper moves;
    private final MonitoringPlanService planning;
    private final MonitoringAccess access;
    private final MonitoringProcess process;
    private final MonitoringNews news;
    private final CalendarService calendar;
    private final WorkDuties duties;
    private final AttachmentService files;
    private final AuditTrail audit;
    private final AppClock clock;

    SessionMoveService(
            MonitoringPlanMapper plans,
            SessionMoveMapper moves,
            MonitoringPlanService planning,
            MonitoringAccess access,
            MonitoringProcess process,
            MonitoringNews news,
            CalendarService calendar,
            WorkDuties duties,
            AttachmentService files,
            AuditTrail audit,
            AppClock clock) {
        this.plans = plans;
        this.moves = moves;
        this.planning = planning;
        this.access = access;
        this.process = process;
        this.news = news;
        this.calendar = calendar;
        this.duties = duties;
        this.files = files;
        this.audit = audit;
        this.clock = clock;
    }

    /** Moves the session, before it was held; last days, timers and work follow, and a body that had been told is told anew. */
    @Transactional
    public void move(long planId, NewSessionDay to) {
        access.requireMonitor(access.plan(planId).commune(), "dời buổi giám sát");
        var plan = plans.lock(planId);
        if (!plan.state().isBeforeSession()) {
            throw new BusinessException("Buổi giám sát đã tổ chức, không dời được nữa.");
        }
        if (to.sessionOn().equals(plan.sessionOn()) && !movesReport(plan, to)) {
            throw new BusinessException("Buổi giám sát đang là " + VietnameseFormat.weekdayDate(to.sessionOn())
                    + ". Chọn ngày khác, hoặc tải lại trang để xem ai vừa dời.");
        }
        PlanChecks.require(to.reason(), "Chưa ghi lý do dời buổi giám sát.");
        to.requireWholeConsent(clock.today());
        var reportDue =
                plan.state() == PlanState.NOTICE ? planning.before(StepKind.REPORT, to.sessionOn()) : to.reportDueOn();
        if (plan.state() == PlanState.NOTICE || !to.hasConsent()) {
            requireNotice(plan, to.sessionOn());
        }
        if (plan.state() == PlanState.REPORT) {
            requireReport(to);
        }
        write(plan, to, plan.state() == PlanState.SESSION ? null : reportDue);
    }

    /** True when the body's day to report is asked for again: it may move while the session stays. */
    private boolean movesReport(MonitoringPlan plan, NewSessionDay to) {
        return plan.state() == PlanState.REPORT
                && plans.steps(plan.planId()).stream()
                        .noneMatch(s -> s.step() == StepKind.REPORT && Objects.equals(s.dueOn(), to.reportDueOn()));
    }

    /** The notice that names the new day goes out today at the earliest. */
    private void requireNotice(MonitoringPlan plan, LocalDate day) {
        var first = planning.earliestSession();
        if (day.isBefore(first)) {
            var rule = calendar.rule(StepKind.NOTICE.term());
            throw new BusinessException("Buổi giám sát sớm nhất là " + VietnameseFormat.weekdayDate(first)
                    + ": xã phải được báo trước ít nhất " + rule.length() + " (" + rule.article() + ")."
                    + (plan.state() == PlanState.NOTICE
                            ? ""
                            : " Sớm hơn thì phải có văn bản đồng ý của xã: ghi số và ngày, hoặc tải bản quét."));
        }
    }

    /** The body's new day to report is not over yet, and lies before the session by the term unless the body agreed to less. */
    private void requireReport(NewSessionDay to) {
        var due = to.reportDueOn();
        if (due == null) {
            throw new BusinessException("Chưa ghi ngày xã nộp báo cáo theo ngày giám sát mới.");
        }
        if (due.isBefore(clock.today())) {
            throw new BusinessException("Ngày xã nộp báo cáo không lùi về trước hôm nay. Hãy chọn từ "
                    + VietnameseFormat.date(clock.today()) + ".");
        }
        var latest = to.hasConsent() ? to.sessionOn() : planning.before(StepKind.REPORT, to.sessionOn());
        if (due.isAfter(latest)) {
            var rule = calendar.rule(StepKind.REPORT.term());
            throw new BusinessException(
                    to.hasConsent()
                            ? "Ngày xã nộp báo cáo không thể sau buổi giám sát."
                            : "Xã nộp báo cáo trước buổi giám sát ít nhất " + rule.length() + " (" + rule.article()
                                    + "): chậm nhất " + VietnameseFormat.date(latest)
                                    + ". Ngắn hơn thì phải có văn bản đồng ý của xã: ghi số và ngày, hoặc tải bản quét.");
        }
    }

    private void write(MonitoringPlan plan, NewSessionDay to, @Nullable LocalDate reportDue) {
        var planId = plan.planId();
        var day = to.sessionOn();
        plans.moveSession(planId, day);
        if (plan.state() == PlanState.NOTICE) {
            moveDue(planId, StepKind.NOTICE, "sendNotice", planning.before(StepKind.NOTICE, day));
        }
        if (reportDue != null) {
            moveDue(planId, StepKind.REPORT, "submitReport", reportDue);
        }
        moveDue(planId, StepKind.SESSION, "recordSession", day);
        process.sessionMoved(planId, reportDue == null ? day : reportDue, day);
        keep(plan, to, reportDue);
        if (plan.state() != PlanState.NOTICE) {
            news.toBody(
                    "monitoring-moved", plans.findById(planId).orElseThrow(), 0, reportDue == null ? day : reportDue);
        }
    }

    private void moveDue(long planId, StepKind step, String task, LocalDate due) {
        plans.moveDue(planId, step, due);
        duties.changeDue(planId, task, due);
    }

    private void keep(MonitoringPlan plan, NewSessionDay to, @Nullable LocalDate reportDue) {
        var id = moves.nextId();
        var scan = to.consentScan();
        var file = scan == null
                ? null
                : (Long) files.store(CONSENT, id, plan.commune(), scan.fileName(), scan.mediaType(), scan.content())
                        .attachmentId();
        var person = access.person();
        moves.insert(new SessionMove(
                id,
                plan.planId(),
                plan.sessionOn(),
                to.sessionOn(),
                reportDue,
                plan.state() != PlanState.NOTICE,
                to.reason().strip(),
                to.consentNumber().isBlank() ? null : to.consentNumber().strip(),
                to.consentOn(),
                file,
                person.username(),
                person.fullName(),
                clock.now()));
        audit.write(
                "move-monitoring-session",
                "monitoring_plan",
                plan.planId(),
                plan.area(),
                plan.sessionOn() + " → " + to.sessionOn() + (to.hasConsent() ? ", xã đồng ý bằng văn bản" : "") + ": "
                        + to.reason().strip());
    }

    /** The moves of a plan's session, the latest first. */
    @Transactional(readOnly = true)
    public List<SessionMove> of(long planId) {
        access.plan(planId);
        return moves.of(planId);
    }

    /** The scan of the consent to a move, for whoever sees the plan. */
    @Transactional(readOnly = true)
    public SentFile consent(SessionMove move) {
        access.plan(move.planId());
        return files.open(java.util.Objects.requireNonNull(move.consentFileId()));
    }

    /** The body's day to report when the session is on {@code day}: by the term, and not before today. */
    public LocalDate usualReportDue(LocalDate day) {
        var due = planning.before(StepKind.REPORT, day);
        return due.isBefore(clock.today()) ? clock.today() : due;
    }
}
