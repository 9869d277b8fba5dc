package vn.tungho.monitoring;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.tungho.security.Role;
import vn.tungho.shared.audit.AuditTrail;
import vn.tungho.shared.valid.RecordRules;
import vn.tungho.worklist.UrgeNote;
import vn.tungho.worklist.WorkDuties;
import vn.tungho.worklist.WorkItem;
import vn.tungho.worklist.WorklistService;

/** A late report of the commune is work of its chair, a late result of the province's overseer. */
@Service
public class MonitoringEscalations {
    /** The kind of the urging duty. */
    public static final String KIND = StepDesk.URGE;

    private final MonitoringPlanMapper plans;
    private final StepDesk desk;
    private final WorkDuties duties;
    private final WorklistService work;
    private final AuditTrail audit;

    MonitoringEscalations(
            MonitoringPlanMapper plans, StepDesk desk, WorkDuties duties, WorklistService work, AuditTrail audit) {
        this.plans = plans;
        this.desk = desk;
        this.duties = duties;
        this.work = work;
        this.audit = audit;
    }

    @Transactional
    public void reportOverdue(long planId) {
        var plan = plans.findById(planId).orElseThrow();
        if (plan.state() == PlanState.REPORT) {
            desk.overdue(
                    plan, StepKind.REPORT, "submitReport", "Đôn đốc báo cáo gửi đoàn giám sát", Role.COMMUNE_CHAIR);
        }
    }

    @Transactional
    public void resultOverdue(long planId) {
        var plan = plans.findById(planId).orElseThrow();
        if (plan.state() == PlanState.RESULT) {
            desk.overdue(
                    plan, StepKind.RESULT, "writeResult", "Đôn đốc báo cáo kết quả giám sát", Role.PROVINCE_OVERSEER);
        }
    }

    /** The person has urged it on. */
    @Transactional
    public void urged(WorkItem item, String note) {
        work.requireMine(item.kind(), item.businessKey());
        RecordRules.check(new UrgeNote(note));
        audit.write("urge-monitoring", "work_item", item.workItemId(), item.area(), note);
        duties.done(item.sourceId(), "urged");
    }
}
