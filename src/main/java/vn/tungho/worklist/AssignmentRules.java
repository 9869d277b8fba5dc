package vn.tungho.worklist;

import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;
import vn.tungho.security.DutyObjection;
import vn.tungho.security.Grant;
import vn.tungho.security.Person;

/** Who may take, give back or hand over which item. */
@Component
class AssignmentRules {
    private final ObjectProvider<TaskDescriber> describers;
    private final TaskDuties duties;
    private volatile @Nullable Set<String> personalKinds;

    AssignmentRules(ObjectProvider<TaskDescriber> describers, TaskDuties duties) {
        this.describers = describers;
        this.duties = duties;
    }

    /** Why the person may not give these items to the target, by item id; what he may is left out. Null gives them to nobody. */
    Map<Long, String> refusals(Person person, Collection<WorkItem> items, @Nullable Target target) {
        var barred = target == null ? Map.<Long, DutyObjection>of() : duties.objections(items, target.userId());
        var refusals = new HashMap<Long, String>();
        for (var item : items) {
            refusal(person, item, target)
                    .or(() -> Optional.ofNullable(barred.get(item.workItemId()))
                            .map(o ->
                                    target != null && target.userId() == person.userId() ? o.toPerson() : o.toOthers()))
                    .ifPresent(reason -> refusals.put(item.workItemId(), reason));
        }
        return refusals;
    }

    private Optional<String> refusal(Person person, WorkItem item, @Nullable Target target) {
        if (item.status() != WorkItem.Status.OPEN) {
            return Optional.of("Việc này đã xong hoặc không còn cần làm.");
        }
        if (!WorklistService.mayDo(person, item)) {
            return Optional.of(
                    item.assigneeId() == null
                            ? "Việc này thuộc " + item.role().label() + ", không thuộc vai trò của bạn."
                            : "Việc này đang do người khác nhận.");
        }
        if (isPersonal(item)) {
            return Optional.of("Việc này được phân công đích danh. Muốn đổi người, hãy đổi ở trang phân công.");
        }
        if (target == null) {
            return item.assigneeId() == null ? Optional.of("Việc này chưa có ai nhận.") : Optional.empty();
        }
        if (item.assigneeId() != null && item.assigneeId() == target.userId()) {
            return Optional.of("Người này đã nhận việc này rồi.");
        }
        return target.holds(item)
                ? Optional.empty()
                : Optional.of(
                        "Người được chuyển không giữ vai trò " + item.role().label() + " tại địa bàn này.");
    }

    /** Only one person can do it: named when it came up. */
    boolean isPersonal(WorkItem item) {
        return kinds().contains(item.kind());
    }

    private Set<String> kinds() {
        var known = personalKinds;
        if (known == null) {
            var found = new HashSet<String>();
            describers.forEach(d -> found.addAll(d.personalKinds()));
            known = found;
            personalKinds = found;
        }
        return known;
    }

    /** Somebody who is to have an item. */
    record Target(long userId, Collection<Grant> grants) {
        static Target self(Person person) {
            return new Target(person.userId(), person.grants());
        }

        boolean holds(WorkItem item) {
            return grants.stream()
                    .anyMatch(g -> g.role() == item.role()
                            && (g.audience().equals(item.audience()) || g.area().contains(item.area())));
        }
    }
}
