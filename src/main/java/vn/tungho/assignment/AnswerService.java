package vn.tungho.assignment;

import java.util.Map;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.tungho.registry.HouseholdService;
import vn.tungho.shared.AppClock;
import vn.tungho.shared.BusinessException;
import vn.tungho.shared.audit.Actor;
import vn.tungho.shared.audit.AuditTrail;
import vn.tungho.shared.valid.RecordRules;
import vn.tungho.worklist.WorklistService;

/** The helper accepts or declines; after a refusal the committee chooses somebody else (R-HELPER-ANSWER). */
@Service
public class AnswerService {
    /** The helper's task. */
    public static final String ACCEPT = "acceptHousehold";
    /** The committee's task after a refusal. */
    public static final String CHOOSE = "chooseAnother";

    private static final int BATCH = 200;

    private final AssignmentMapper assignments;
    private final HelpWriter writer;
    private final AssignmentService service;
    private final HelperMapper helpers;
    private final HouseholdService households;
    private final NeedDuties duties;
    private final AssignmentProcess process;
    private final WorklistService work;
    private final HelpRules rules;
    private final HelpNews news;
    private final HelpAccess access;
    private final AuditTrail audit;
    private final AppClock clock;

    AnswerService(
            AssignmentMapper assignments,
            HelpWriter writer,
            AssignmentService service,
            HelperMapper helpers,
            HouseholdService households,
            NeedDuties duties,
            AssignmentProcess process,
            WorklistService work,
            HelpRules rules,
            HelpNews news,
            HelpAccess access,
            AuditTrail audit,
            AppClock clock) {
        this.assignments = assignments;
        this.writer = writer;
        this.service = service;
        this.helpers = helpers;
        this.households = households;
        this.duties = duties;
        this.process = process;
        this.work = work;
        this.rules = rules;
        this.news = news;
        this.access = access;
        this.audit = audit;
        this.clock = clock;
    }

    /** Accepts; the time to the first visit begins today: nobody is late on the day he accepts (R-VISIT-MONTHLY). */
    @Transactional
    public void accept(long assignmentId) {
        var item = work.requireMine(ACCEPT, assignmentId);
        var assignment = get(assignmentId);
        assignments.accept(
                assignmentId, clock.now(), clock.today().plusMonths(rules.amount(HelpRule.Name.VISIT_MONTHS)));
        audit.write("accept-household", "assignment", assignmentId, assignment.area(), "");
        duties.answered(assignmentId, Actor.name());
        process.answered(item.sourceId(), true);
    }

    /** Declines with a reason, which the committee reads. */
    @Transactional
    public void decline(long assignmentId, String reason) {
        var item = work.requireMine(ACCEPT, assignmentId);
        RecordRules.check(new Declination(reason));
        var assignment = get(assignmentId);
        assignments.finish(assignmentId, AssignmentState.DECLINED, clock.today(), reason.strip(), clock.now());
        audit.write("decline-household", "assignment", assignmentId, assignment.area(), reason.strip());
        duties.answered(assignmentId, Actor.name());
        process.answered(item.sourceId(), false);
    }

    /** The committee gives the household to another helper under the same decision; returns the new assignment's id. */
    @Transactional
    public long choose(long assignmentId, long helperId) {
        var item = work.requireMine(CHOOSE, assignmentId);
        var declined = get(assignmentId);
        var helper = helpers.findById(helperId)
                .filter(Helper::isActive)
                .filter(h -> h.communeCode().equals(declined.communeCode()))
                .orElseThrow(() -> new BusinessException("Hãy chọn một người giúp của xã."));
        if (helperId == declined.helperId()) {
            throw new BusinessException(helper.fullName() + " đã không nhận hộ này. Hãy chọn người khác.");
        }
        var need = service.unhelped(declined.communeCode()).stream()
                .filter(n -> n.householdId() == declined.householdId())
                .findFirst()
                .orElseThrow(() -> new BusinessException("Hộ này đã có người giúp hoặc không còn cần giúp."));
        if (service.kin(declined.communeCode())
                .getOrDefault(helperId, java.util.Set.of())
                .contains(declined.householdId())) {
            throw new BusinessException(helper.fullName() + " là người thân của hộ này. Hãy chọn người khác.");
        }
        var decision = assignments.decision(declined.decisionId()).orElseThrow();
        var id = writer.insert(decision, java.util.List.of(new HelpWriter.Pair(need, helperId)))
                .getFirst();
        assignments.started(java.util.List.of(id));
        news.assigned(java.util.List.of(helperId), writer.answerBy());
        audit.write("choose-another", "assignment", id, declined.area(), helper.fullName());
        process.chosen(item.sourceId());
        process.start(new AssignmentProcess.Start(id, false, writer.answerBy()));
        return id;
    }

    /** Who could take the household, the system's choice first: helper id → load, in order. */
    @Transactional(readOnly = true)
    public Map<Long, Long> proposal(long assignmentId) {
        return service.propose(get(assignmentId).communeCode());
    }

    /** False when the declined household has somebody by now, or needs nobody. */
    @Transactional(readOnly = true)
    public boolean isStillNeeded(long assignmentId) {
        var declined = get(assignmentId);
        return service.unhelped(declined.communeCode()).stream()
                .anyMatch(n -> n.householdId() == declined.householdId());
    }

    /** Ends the choice without another helper: the household has one by now, or needs none. */
    @Transactional
    public void closeChoice(long assignmentId) {
        var item = work.requireMine(CHOOSE, assignmentId);
        if (isStillNeeded(assignmentId)) {
            throw new BusinessException("Hộ này vẫn cần người giúp. Hãy chọn một người.");
        }
        audit.write(
                "close-choice", "assignment", assignmentId, get(assignmentId).area(), "");
        process.chosen(item.sourceId());
    }

    /** The assignment, within the person's area. */
    @Transactional(readOnly = true)
    public Assignment find(long assignmentId) {
        var assignment = get(assignmentId);
        access.requireSees(assignment.area());
        return assignment;
    }

    /** The term to answer is over: the committee is told; nothing is decided by time. Called by the process. */
    @Transactional
    public void answerOverdue(long assignmentId) {
        var assignment = get(assignmentId);
        if (assignment.state() == AssignmentState.SIGNED) {
            var household = households.find(assignment.householdId());
            var helper = helpers.findById(assignment.helperId()).orElseThrow();
            audit.write("answer-overdue", "assignment", assignmentId, assignment.area(), "");
            duties.answerOverdue(assignment, household.headName(), helper);
        }
    }

    /** Promises to answer that have passed become the secretary's work again; returns how many. */
    @Transactional
    public int brokenPromises() {
        var ids = assignments.brokenPromises(clock.today(), BATCH);
        for (var id : ids) {
            assignments.forgetPromise(id);
            answerOverdue(id);
        }
        return ids.size();
    }

    private Assignment get(long assignmentId) {
        return assignments
                .findById(assignmentId)
                .orElseThrow(() -> new BusinessException("Không có phân công này. Hãy tải lại trang."));
    }
}
