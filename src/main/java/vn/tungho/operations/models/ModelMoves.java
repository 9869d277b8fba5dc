package vn.tungho.operations.models;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.camunda.bpm.engine.ProcessEngineException;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.migration.MigrationPlan;
import org.camunda.bpm.engine.repository.ProcessDefinition;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Service;
import vn.tungho.shared.AppClock;
import vn.tungho.shared.audit.AuditTrail;
import vn.tungho.shared.input.Texts;

/**
 * At each start, cases of an older model go over to the newest one when nothing that still lies before them differs, so that its new
 * terms and reminders watch them too. A case before which the two differ ends as it began, under the rules it was begun by: to put it
 * into the middle of another way could leave it waiting for ever. Dates of running timers stay as they are.
 */
@Service
public class ModelMoves {
    private static final Logger LOG = LoggerFactory.getLogger(ModelMoves.class);
    private static final int GROUP = 100;
    private static final int LONGEST_REASON = 600;

    private final RepositoryService models;
    private final RuntimeService runtime;
    private final ModelMoveMapper moves;
    private final AuditTrail audit;
    private final AppClock clock;

    ModelMoves(
            RepositoryService models, RuntimeService runtime, ModelMoveMapper moves, AuditTrail audit, AppClock clock) {
        this.models = models;
        this.runtime = runtime;
        this.moves = moves;
        this.audit = audit;
        this.clock = clock;
    }

    /** Moves what can go over, of every model, once for each newer version: what was kept then stays. */
    public void workOff() {
        var newest = models.createProcessDefinitionQuery().latestVersion().list().stream()
                .collect(Collectors.toMap(ProcessDefinition::getKey, d -> d));
        for (var old : models.createProcessDefinitionQuery().list()) {
            var current = newest.get(old.getKey());
            if (current != null && old.getVersion() < current.getVersion()) {
                move(old, current);
            }
        }
    }

    /** What became of the cases of older models, the latest first. */
    public List<ModelMove> all() {
        return moves.all();
    }

    private void move(ProcessDefinition old, ProcessDefinition current) {
        if (moves.isDone(old.getKey(), old.getVersion(), current.getVersion())) {
            return;
        }
        var standing = moves.standing(old.getId());
        if (standing.isEmpty()) {
            return;
        }
        var ways = new HashMap<String, String>();
        var going = new ArrayList<String>();
        var reasons = new HashMap<String, String>();
        for (var s : standing) {
            var reason =
                    ways.computeIfAbsent(s.steps(), steps -> reasonToStay(old, current, List.of(steps.split(" "))));
            if (reason.isEmpty()) {
                going.add(s.instanceId());
            } else {
                reasons.put(s.instanceId(), reason);
            }
        }
        if (!going.isEmpty()) {
            migrate(plan(old, current), going, reasons);
        }
        record(old, current, standing.size() - reasons.size(), reasons);
    }

    /** Empty when both models lead on alike from these steps. */
    private String reasonToStay(ProcessDefinition old, ProcessDefinition current, List<String> steps) {
        var before = WayAhead.from(models.getBpmnModelInstance(old.getId()), steps);
        var after = WayAhead.from(models.getBpmnModelInstance(current.getId()), steps);
        if (!before.isEmpty() && before.equals(after)) {
            return "";
        }
        return "Bản mới khác bản cũ ở đoạn hồ sơ còn phải qua: " + WayAhead.difference(before, after) + ".";
    }

    private MigrationPlan plan(ProcessDefinition old, ProcessDefinition current) {
        return runtime.createMigrationPlan(old.getId(), current.getId())
                .mapEqualActivities()
                .build();
    }

    private void migrate(MigrationPlan plan, List<String> instances, Map<String, String> reasons) {
        for (var from = 0; from < instances.size(); from += GROUP) {
            var group = instances.subList(from, Math.min(from + GROUP, instances.size()));
            try {
                runtime.newMigration(plan).processInstanceIds(group).execute();
            } catch (ProcessEngineException together) {
                group.forEach(one -> migrateOne(plan, one, reasons));
            }
        }
    }

    private void migrateOne(MigrationPlan plan, String instance, Map<String, String> reasons) {
        try {
            runtime.newMigration(plan).processInstanceIds(instance).execute();
        } catch (ProcessEngineException e) {
            LOG.warn("case {} stays with its model", instance, e);
            reasons.put(instance, "Máy quy trình không chuyển được hồ sơ sang bản mới.");
        }
    }

    private void record(ProcessDefinition old, ProcessDefinition current, int moved, Map<String, String> reasons) {
        var reason = reasons.values().stream().distinct().sorted().collect(Collectors.joining(" "));
        var move = new ModelMove(
                old.getKey(),
                current.getName(),
                old.getVersion(),
                current.getVersion(),
                moved,
                reasons.size(),
                Texts.shorten(reason, LONGEST_REASON),
                clock.now());
        moves.record(move);
        if (moved > 0) {
            audit.write(
                    "move-to-model",
                    "process_model",
                    current.getVersion(),
                    null,
                    current.getName() + ": " + moved + " hồ sơ từ bản " + old.getVersion() + " sang bản "
                            + current.getVersion() + ", " + reasons.size() + " hồ sơ ở lại");
        }
    }
}
