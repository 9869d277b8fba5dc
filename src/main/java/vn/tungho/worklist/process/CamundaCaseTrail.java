package vn.tungho.worklist.process;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.Date;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.camunda.bpm.engine.HistoryService;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.history.HistoricActivityInstance;
import org.camunda.bpm.engine.history.HistoricProcessInstance;
import org.camunda.bpm.engine.repository.ProcessDefinition;
import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Lazy;
import org.springframework.stereotype.Component;
import vn.tungho.worklist.CaseTrail;
import vn.tungho.worklist.ProcessPicture;

/** Reads the models from the repository and the cases' way from the engine's history. */
@Component
class CamundaCaseTrail implements CaseTrail {
    private static final int MOST_AROUND = 4;

    private final HistoryService history;
    private final RepositoryService repository;
    private final Map<String, ProcessPicture> pictures = new ConcurrentHashMap<>();

    CamundaCaseTrail(@Lazy HistoryService history, @Lazy RepositoryService repository) {
        this.history = history;
        this.repository = repository;
    }

    @Override
    public List<Trail> of(String processKey, String businessKey) {
        var trails = new ArrayList<Trail>();
        var instance = latest(processKey, businessKey);
        while (instance != null && trails.size() < MOST_AROUND) {
            trails.addFirst(trail(instance));
            var around = instance.getSuperProcessInstanceId();
            instance = around == null
                    ? null
                    : history.createHistoricProcessInstanceQuery()
                            .processInstanceId(around)
                            .singleResult();
        }
        return trails;
    }

    @Override
    public List<ProcessPicture> models() {
        return repository.createProcessDefinitionQuery().latestVersion().list().stream()
                .map(ProcessDefinition::getId)
                .map(this::picture)
                .sorted(Comparator.comparing(ProcessPicture::name))
                .toList();
    }

    private @Nullable HistoricProcessInstance latest(String processKey, String businessKey) {
        return history
                .createHistoricProcessInstanceQuery()
                .processDefinitionKey(processKey)
                .processInstanceBusinessKey(businessKey)
                .orderByProcessInstanceStartTime()
                .desc()
                .listPage(0, 1)
                .stream()
                .findFirst()
                .orElse(null);
    }

    private Trail trail(HistoricProcessInstance instance) {
        var picture = picture(instance.getProcessDefinitionId());
        var acts = history.createHistoricActivityInstanceQuery()
                .processInstanceId(instance.getId())
                .orderByHistoricActivityInstanceStartTime()
                .asc()
                .list();
        var open = new HashMap<String, Date>();
        var ended = new HashMap<String, Date>();
        for (var act : acts) {
            if (act.getEndTime() == null) {
                open.put(act.getActivityId(), act.getStartTime());
            } else if (!act.isCanceled()) {
                ended.put(act.getActivityId(), act.getEndTime());
            }
        }
        withoutWaitingBoundaries(acts, open);
        var done = new HashSet<>(ended.keySet());
        done.removeAll(open.keySet());
        return new Trail(
                picture, steps(picture, open, ended), Set.copyOf(open.keySet()), done, instance.getEndTime() != null);
    }

    /** A boundary timer that waits is not a place where the case stands. */
    private static void withoutWaitingBoundaries(List<HistoricActivityInstance> acts, Map<String, Date> open) {
        acts.stream()
                .filter(a -> a.getActivityType().startsWith("boundary"))
                .map(HistoricActivityInstance::getActivityId)
                .forEach(open::remove);
    }

    private static List<Step> steps(ProcessPicture picture, Map<String, Date> open, Map<String, Date> ended) {
        var names = new HashMap<String, String>();
        picture.nodes().forEach(n -> names.put(n.id(), n.name()));
        var since = picture.mainPath().stream()
                .filter(open::containsKey)
                .map(id -> Objects.requireNonNull(open.get(id)))
                .min(Comparator.naturalOrder())
                .orElse(null);
        var first = firstOpen(picture, open);
        var steps = new ArrayList<Step>();
        var beside = first == Integer.MAX_VALUE ? beside(picture, open) : List.<Step>of();
        for (var i = 0; i < picture.mainPath().size(); i++) {
            var id = picture.mainPath().get(i);
            var isLeftOut = !ended.containsKey(id) && (!beside.isEmpty() || i < first && first != Integer.MAX_VALUE);
            if (isLeftOut) {
                continue;
            }
            steps.add(new Step(id, names.getOrDefault(id, id), state(id, i, first, since, open, ended)));
        }
        steps.addAll(beside);
        return steps;
    }

    /** Where a case stands that has left the regular way: what lay on that way is no longer ahead of it. */
    private static List<Step> beside(ProcessPicture picture, Map<String, Date> open) {
        return picture.nodes().stream()
                .filter(n -> open.containsKey(n.id()) && n.shape() == ProcessPicture.Shape.USER_TASK)
                .map(n -> new Step(n.id(), n.name(), State.CURRENT))
                .toList();
    }

    private static int firstOpen(ProcessPicture picture, Map<String, Date> open) {
        for (var i = 0; i < picture.mainPath().size(); i++) {
            if (open.containsKey(picture.mainPath().get(i))) {
                return i;
            }
        }
        return Integer.MAX_VALUE;
    }

    /** A step passed before the case went back lies ahead again; one that its way left out is not told. */
    private static State state(
            String id, int index, int first, @Nullable Date since, Map<String, Date> open, Map<String, Date> ended) {
        if (open.containsKey(id)) {
            return State.CURRENT;
        }
        var end = ended.get(id);
        if (end == null) {
            return State.NEXT;
        }
        return index < first || since == null || !end.before(since) ? State.DONE : State.NEXT;
    }

    private ProcessPicture picture(String definitionId) {
        return pictures.computeIfAbsent(definitionId, id -> PictureReader.read(repository.getBpmnModelInstance(id)));
    }
}
