package vn.tungho.worklist;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;
import vn.tungho.security.DutyObjection;
import vn.tungho.security.DutyPolicy;

/** Asks the policy on separate duties about items, with the facts of the module that owns the process. */
@Component
class TaskDuties {
    private final ObjectProvider<TaskDescriber> describers;
    private final DutyPolicy policy;

    TaskDuties(ObjectProvider<TaskDescriber> describers, DutyPolicy policy) {
        this.describers = describers;
        this.policy = policy;
    }

    /** Why this person may not do the item, although it waits for his role; empty when he may. */
    Optional<DutyObjection> objection(WorkItem item, long userId) {
        return Optional.ofNullable(objections(List.of(item), userId).get(item.workItemId()));
    }

    /** The items this person may not do, by id; a few queries for each kind that is a duty. */
    Map<Long, DutyObjection> objections(Collection<WorkItem> items, long userId) {
        var found = new HashMap<Long, DutyObjection>();
        for (var describer : describers) {
            describer.duties().forEach((kind, duty) -> {
                var cases = items.stream()
                        .filter(i -> i.processKey().equals(describer.processKey())
                                && i.kind().equals(kind))
                        .collect(Collectors.groupingBy(WorkItem::businessKey));
                if (!cases.isEmpty()) {
                    policy.objections(duty, userId, describer.involvements(kind, cases.keySet()))
                            .forEach((key, objection) -> cases.getOrDefault(key, List.of())
                                    .forEach(i -> found.put(i.workItemId(), objection)));
                }
            });
        }
        return found;
    }
}
