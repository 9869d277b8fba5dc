package vn.tungho.worklist;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.tungho.security.CurrentUser;
import vn.tungho.shared.audit.AuditTrail;

/** Changes who has a batch of items: rows, engine tasks and audit in one transaction. */
@Service
class AssignmentWriter {
    private static final String STALE = "Người khác vừa đổi việc này. Hãy tải lại danh sách rồi làm lại.";

    private final WorkItemMapper items;
    private final AssignmentRules rules;
    private final TaskAssignment engine;
    private final WorkChanges changes;
    private final CurrentUser currentUser;
    private final AuditTrail audit;

    AssignmentWriter(
            WorkItemMapper items,
            AssignmentRules rules,
            TaskAssignment engine,
            WorkChanges changes,
            CurrentUser currentUser,
            AuditTrail audit) {
        this.items = items;
        this.rules = rules;
        this.engine = engine;
        this.changes = changes;
        this.currentUser = currentUser;
        this.audit = audit;
    }

    /** Gives each item that is as it was seen and that the rules allow to the target, or to nobody. */
    @Transactional
    Assignments assign(String action, List<ItemRef> refs, AssignmentRules.@Nullable Target target) {
        var person = currentUser.require();
        var found = lock(refs);
        var able = new ArrayList<WorkItem>();
        var refused = new ArrayList<Assignments.Refused>();
        var refusals = rules.refusals(person, found.values(), target);
        for (var ref : refs) {
            var item = found.get(ref.workItemId());
            var reason = item == null || item.version() != ref.version() ? STALE : refusals.get(item.workItemId());
            if (item != null && reason == null) {
                able.add(item);
            } else {
                refused.add(new Assignments.Refused(
                        ref.workItemId(), item == null ? "" : item.title(), String.valueOf(reason)));
            }
        }
        var userId = target == null ? null : (Long) target.userId();
        return new Assignments(write(action, able, userId), refused);
    }

    /** Puts back what {@link #assign} changed, where nobody has touched it since. */
    @Transactional
    int restore(Collection<Assignments.Changed> changed) {
        var person = currentUser.require();
        var found = lock(changed.stream().map(Assignments.Changed::ref).toList());
        var byBefore = changed.stream()
                .filter(c -> isUntouched(found.get(c.ref().workItemId()), c, person.userId()))
                .collect(Collectors.groupingBy(
                        c -> c.before() == null ? 0L : c.before(),
                        Collectors.mapping(
                                c -> Objects.requireNonNull(found.get(c.ref().workItemId())), Collectors.toList())));
        byBefore.forEach((before, rows) -> write("undo-assignment", rows, before == 0L ? null : before));
        return byBefore.values().stream().mapToInt(List::size).sum();
    }

    private static boolean isUntouched(@Nullable WorkItem item, Assignments.Changed change, long userId) {
        return item != null
                && item.version() == change.ref().version()
                && item.status() == WorkItem.Status.OPEN
                && (change.before() == null
                        || change.before() == userId
                        || change.after() == null
                        || change.after() == userId);
    }

    private Map<Long, WorkItem> lock(List<ItemRef> refs) {
        return refs.isEmpty()
                ? Map.of()
                : items
                        .lockByIds(
                                refs.stream().map(ItemRef::workItemId).sorted().toList())
                        .stream()
                        .collect(Collectors.toMap(WorkItem::workItemId, Function.identity()));
    }

    private List<Assignments.Changed> write(String action, List<WorkItem> able, @Nullable Long userId) {
        if (able.isEmpty()) {
            return List.of();
        }
        items.assignAll(able.stream().map(WorkItem::workItemId).toList(), userId);
        var done = new ArrayList<Assignments.Changed>();
        for (var item : able) {
            if (item.source() == WorkItem.Source.ENGINE) {
                engine.assign(item.sourceId(), userId);
            }
            changes.changed(WorkChanges.Change.of(item));
            changes.changed(new WorkChanges.Change(item.audience(), userId, item.area()));
            done.add(new Assignments.Changed(
                    new ItemRef(item.workItemId(), item.version() + 1), item.title(), item.assigneeId(), userId));
        }
        var first = able.getFirst();
        audit.write(
                action,
                "work_item",
                first.workItemId(),
                first.area(),
                (userId == null ? "trả lại" : "giao cho người dùng số " + userId) + ": "
                        + able.stream()
                                .map(i -> i.workItemId() + " " + i.kind())
                                .collect(Collectors.joining(", ")));
        return done;
    }
}
