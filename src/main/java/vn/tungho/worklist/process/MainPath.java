package vn.tungho.worklist.process;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.camunda.bpm.model.bpmn.instance.CallActivity;
import org.camunda.bpm.model.bpmn.instance.FlowNode;
import org.camunda.bpm.model.bpmn.instance.IntermediateCatchEvent;
import org.camunda.bpm.model.bpmn.instance.ParallelGateway;
import org.camunda.bpm.model.bpmn.instance.Process;
import org.camunda.bpm.model.bpmn.instance.SequenceFlow;
import org.camunda.bpm.model.bpmn.instance.StartEvent;
import org.camunda.bpm.model.bpmn.instance.SubProcess;
import org.camunda.bpm.model.bpmn.instance.UserTask;
import org.camunda.bpm.model.xml.instance.ModelElementInstance;
import org.jspecify.annotations.Nullable;

/**
 * The regular way through a model: from the start to an end without going back, past as many human steps and otherwise as few
 * detours as possible; all branches of a parallel part; the inside of embedded sub-processes.
 */
final class MainPath {
    private MainPath() {}

    /** Ids of the user tasks, call activities and awaited events on the way. */
    static List<String> of(Process process) {
        return human(process.getFlowElements().stream()
                .filter(StartEvent.class::isInstance)
                .map(StartEvent.class::cast)
                .findFirst()
                .orElse(null));
    }

    private static List<String> human(@Nullable StartEvent start) {
        if (start == null) {
            return List.of();
        }
        var way = longest(start, new LinkedHashSet<>());
        var ids = new LinkedHashSet<String>();
        for (var node : way) {
            addHuman(node, ids);
            if (node instanceof ParallelGateway && node.getOutgoing().size() > 1) {
                for (var branch : next(node)) {
                    addBranch(branch, way, ids);
                }
            }
        }
        return List.copyOf(ids);
    }

    private static void addHuman(FlowNode node, Set<String> ids) {
        if (node instanceof SubProcess part) {
            ids.addAll(human(startOf(part)));
        } else if (isHuman(node) || node instanceof IntermediateCatchEvent) {
            ids.add(node.getId());
        }
    }

    private static void addBranch(FlowNode branch, Collection<FlowNode> way, Set<String> ids) {
        var seen = new LinkedHashSet<FlowNode>();
        var node = branch;
        while (node != null && !(node instanceof ParallelGateway) && seen.add(node)) {
            addHuman(node, ids);
            var onward = next(node);
            node = onward.isEmpty() || (way.contains(node) && onward.size() > 1) ? null : onward.getFirst();
        }
    }

    private static List<FlowNode> longest(FlowNode node, LinkedHashSet<FlowNode> before) {
        var way = new LinkedHashSet<>(before);
        way.add(node);
        List<FlowNode> best = List.of();
        for (var onward : next(node)) {
            if (way.contains(onward)) {
                continue;
            }
            var found = longest(onward, way);
            if (!found.isEmpty() && (best.isEmpty() || isBetter(found, best))) {
                best = found;
            }
        }
        if (best.isEmpty() && !node.getOutgoing().isEmpty()) {
            return List.of();
        }
        return best.isEmpty() ? List.copyOf(way) : best;
    }

    private static boolean isBetter(List<FlowNode> one, List<FlowNode> other) {
        var acts = acts(one);
        var others = acts(other);
        return acts != others ? acts > others : one.size() < other.size();
    }

    /** Human steps of a way, those inside embedded parts too. */
    private static int acts(List<FlowNode> way) {
        return way.stream()
                .mapToInt(
                        n -> n instanceof SubProcess part ? human(startOf(part)).size() : isHuman(n) ? 1 : 0)
                .sum();
    }

    private static boolean isHuman(ModelElementInstance node) {
        return node instanceof UserTask || node instanceof CallActivity;
    }

    private static @Nullable StartEvent startOf(SubProcess part) {
        return part.getFlowElements().stream()
                .filter(StartEvent.class::isInstance)
                .map(StartEvent.class::cast)
                .findFirst()
                .orElse(null);
    }

    private static List<FlowNode> next(FlowNode node) {
        var found = new ArrayList<FlowNode>();
        for (SequenceFlow flow : node.getOutgoing()) {
            found.add(flow.getTarget());
        }
        return found;
    }
}
