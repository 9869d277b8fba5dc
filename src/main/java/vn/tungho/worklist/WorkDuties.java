package vn.tungho.worklist;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Optional;
import org.springframework.stereotype.Service;
import vn.tungho.security.Grant;
import vn.tungho.security.Role;
import vn.tungho.shared.AppClock;

/** Dated duties that no engine task stands for, such as an enumerator's share of a village. Writes in the caller's transaction. */
@Service
public class WorkDuties {
    private final WorkItemMapper items;
    private final TaskAssignment engine;
    private final WorkChanges changes;
    private final AppClock clock;

    WorkDuties(WorkItemMapper items, TaskAssignment engine, WorkChanges changes, AppClock clock) {
        this.items = items;
        this.engine = engine;
        this.changes = changes;
        this.clock = clock;
    }

    /** Puts a duty on the list; its source id must be new among all duties. */
    public void open(NewWorkItem duty) {
        items.insert(duty);
        changes.changed(new WorkChanges.Change(duty.audience(), duty.assigneeId(), duty.area()));
    }

    /**
     * Puts a duty on the list unless one of this source id was put there before, open or not: for what a timer tells, which may be told
     * twice, as when a case goes over to a newer model in which that timer stands at another step.
     */
    public void openOnce(NewWorkItem duty) {
        if (!isKnown(duty.sourceId())) {
            open(duty);
        }
    }

    /** True when a duty of this source id was put on the list before, open or not. */
    public boolean isKnown(String sourceId) {
        return items.countDuties(sourceId) > 0;
    }

    /** Ends a duty as done; nothing when it is not open. */
    public void done(String sourceId, String by) {
        items.end(WorkItem.Source.DUTY, sourceId, WorkItem.Status.DONE, clock.now(), by);
    }

    /** Takes a duty off the list. */
    public void cancel(String sourceId, String by) {
        items.end(WorkItem.Source.DUTY, sourceId, WorkItem.Status.CANCELLED, clock.now(), by);
    }

    /** The source id of the open duty of a case, if there is one. */
    public Optional<String> openOf(Object businessKey, String kind) {
        return Optional.ofNullable(items.openDuty(businessKey.toString(), kind));
    }

    /** Changes what a duty's line says, such as how many households are left. */
    public void changeSubject(String sourceId, String subject) {
        items.changeSubject(sourceId, subject);
    }

    /** Moves the due date of the open item of a case. */
    public void changeDue(Object businessKey, String kind, LocalDate dueOn) {
        items.changeDue(businessKey.toString(), kind, dueOn);
    }

    /** Marks the open item of a case as escalated: it is shown first and to the supervisor. */
    public void escalate(Object businessKey, String kind) {
        items.escalate(businessKey.toString(), kind);
    }

    /** Marks the open items of several cases as escalated, at once. */
    public void escalateAll(Collection<String> businessKeys, String kind) {
        if (!businessKeys.isEmpty()) {
            items.escalateAll(businessKeys, kind);
        }
    }

    /** Gives the open item of a case, named for one person, to another one who holds this role; its last day stays. */
    public void passOn(Object businessKey, String kind, long userId, Role role) {
        for (var item : items.findOpen(businessKey.toString(), kind)) {
            var audience = Grant.audience(role, item.area());
            items.passOn(item.workItemId(), userId, role, audience);
            if (item.source() == WorkItem.Source.ENGINE) {
                engine.assign(item.sourceId(), userId);
            }
            changes.changed(WorkChanges.Change.of(item));
            changes.changed(new WorkChanges.Change(audience, userId, item.area()));
        }
    }
}
