package vn.tungho.operations.models;

import java.util.ArrayDeque;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.camunda.bpm.model.bpmn.BpmnModelInstance;
import org.camunda.bpm.model.bpmn.instance.BoundaryEvent;
import org.camunda.bpm.model.bpmn.instance.FlowNode;
import org.camunda.bpm.model.bpmn.instance.SequenceFlow;
import org.camunda.bpm.model.bpmn.instance.SubProcess;

/**
 * What lies before a case in a model: every step it can still reach from where it stands, as lines that two models can be compared by.
 * Boundary events with what follows them alone are left out, for a new one is a reason to go over and no reason to stay.
 */
final class WayAhead {
    private WayAhead() {}

    /** The lines of all steps reachable from these; empty when one of them does not exist in the model. */
    static Set<String> from(BpmnModelInstance model, Collection<String> standing) {
        var seen = new LinkedHashSet<FlowNode>();
        var next = new ArrayDeque<FlowNode>();
        for (var id : standing) {
            if (!(model.getModelElementById(id) instanceof FlowNode node)) {
                return Set.of();
            }
            next.add(node);
        }
        while (!next.isEmpty()) {
            var node = next.poll();
            if (seen.add(node)) {
                node.getOutgoing().forEach(flow -> next.add(flow.getTarget()));
                // a step within a part of the process leads on to what follows the part
                if (node.getParentElement() instanceof SubProcess part) {
                    next.add(part);
                }
                if (node instanceof SubProcess part) {
                    part.getChildElementsByType(FlowNode.class).stream()
                            .filter(child -> !(child instanceof BoundaryEvent))
                            .forEach(next::add);
                }
            }
        }
        return seen.stream().map(WayAhead::line).collect(Collectors.toCollection(TreeSet::new));
    }

    /** A step with where it leads and, since a meeting of ways waits for each of them, from where one comes to it. */
    private static String line(FlowNode node) {
        return node.getElementType().getTypeName() + " " + node.getId() + " → " + flows(node.getOutgoing(), true)
                + " ← " + flows(node.getIncoming(), false);
    }

    private static Set<String> flows(Collection<SequenceFlow> flows, boolean out) {
        var words = new TreeSet<String>();
        for (var flow : flows) {
            if (!out && flow.getSource() instanceof BoundaryEvent) {
                continue;
            }
            var condition = flow.getConditionExpression();
            words.add((out ? flow.getTarget() : flow.getSource()).getId()
                    + (condition == null
                            ? ""
                            : " "
                                    + Objects.toString(condition.getTextContent(), "")
                                            .strip()));
        }
        return words;
    }

    /** Ids as a person reads them, for the reason why a case stays. */
    static String difference(Set<String> before, Set<String> after) {
        var gone = new HashSet<>(before);
        gone.removeAll(after);
        return gone.stream()
                .map(line -> line.split(" ", 3)[1])
                .sorted()
                .limit(3)
                .collect(Collectors.joining(", "));
    }
}
