package vn.tungho.worklist.process;

import java.util.ArrayList;
import java.util.List;
import org.camunda.bpm.model.bpmn.BpmnModelInstance;
import org.camunda.bpm.model.bpmn.instance.Activity;
import org.camunda.bpm.model.bpmn.instance.BaseElement;
import org.camunda.bpm.model.bpmn.instance.BoundaryEvent;
import org.camunda.bpm.model.bpmn.instance.CallActivity;
import org.camunda.bpm.model.bpmn.instance.CatchEvent;
import org.camunda.bpm.model.bpmn.instance.EndEvent;
import org.camunda.bpm.model.bpmn.instance.FlowElement;
import org.camunda.bpm.model.bpmn.instance.FlowNode;
import org.camunda.bpm.model.bpmn.instance.Gateway;
import org.camunda.bpm.model.bpmn.instance.ParallelGateway;
import org.camunda.bpm.model.bpmn.instance.Process;
import org.camunda.bpm.model.bpmn.instance.SequenceFlow;
import org.camunda.bpm.model.bpmn.instance.StartEvent;
import org.camunda.bpm.model.bpmn.instance.SubProcess;
import org.camunda.bpm.model.bpmn.instance.TimerEventDefinition;
import org.camunda.bpm.model.bpmn.instance.UserTask;
import org.camunda.bpm.model.bpmn.instance.bpmndi.BpmnEdge;
import org.camunda.bpm.model.bpmn.instance.bpmndi.BpmnLabel;
import org.camunda.bpm.model.bpmn.instance.bpmndi.BpmnShape;
import org.camunda.bpm.model.bpmn.instance.dc.Bounds;
import org.jspecify.annotations.Nullable;
import vn.tungho.worklist.ProcessPicture;
import vn.tungho.worklist.ProcessPicture.Box;
import vn.tungho.worklist.ProcessPicture.Edge;
import vn.tungho.worklist.ProcessPicture.Node;
import vn.tungho.worklist.ProcessPicture.Point;
import vn.tungho.worklist.ProcessPicture.Shape;

/** Takes the drawing out of a model. */
final class PictureReader {
    private PictureReader() {}

    static ProcessPicture read(BpmnModelInstance model) {
        var process = model.getModelElementsByType(Process.class).iterator().next();
        var nodes = new ArrayList<Node>();
        for (var shape : model.getModelElementsByType(BpmnShape.class)) {
            if (shape.getBpmnElement() instanceof FlowNode node) {
                nodes.add(new Node(
                        node.getId(), shape(node), name(node), box(shape.getBounds()), label(shape.getBpmnLabel())));
            }
        }
        var edges = new ArrayList<Edge>();
        for (var edge : model.getModelElementsByType(BpmnEdge.class)) {
            if (edge.getBpmnElement() instanceof SequenceFlow flow) {
                edges.add(edge(edge, flow));
            }
        }
        return new ProcessPicture(
                process.getId(), name(process.getName()), documentation(process), nodes, edges, MainPath.of(process));
    }

    private static Edge edge(BpmnEdge edge, SequenceFlow flow) {
        List<Point> points = edge.getWaypoints().stream()
                .map(w -> new Point(w.getX(), w.getY()))
                .toList();
        return new Edge(
                flow.getId(),
                name(flow),
                flow.getSource().getId(),
                flow.getTarget().getId(),
                points,
                label(edge.getBpmnLabel()));
    }

    private static Shape shape(FlowNode node) {
        return switch (node) {
            case StartEvent _ -> Shape.START;
            case EndEvent _ -> Shape.END;
            case BoundaryEvent _ -> Shape.BOUNDARY;
            case CatchEvent event ->
                event.getEventDefinitions().stream().anyMatch(TimerEventDefinition.class::isInstance)
                        ? Shape.TIMER
                        : Shape.CATCH;
            case UserTask _ -> Shape.USER_TASK;
            case CallActivity _ -> Shape.CALL;
            case SubProcess _ -> Shape.FRAME;
            case Activity _ -> Shape.SERVICE_TASK;
            case ParallelGateway _ -> Shape.PARALLEL;
            case Gateway _ -> Shape.GATEWAY;
            default -> Shape.SERVICE_TASK;
        };
    }

    private static Box box(Bounds bounds) {
        return new Box(bounds.getX(), bounds.getY(), bounds.getWidth(), bounds.getHeight());
    }

    private static @Nullable Box label(@Nullable BpmnLabel label) {
        return label == null || label.getBounds() == null ? null : box(label.getBounds());
    }

    private static String name(FlowElement element) {
        return name(element.getName());
    }

    private static String name(@Nullable String name) {
        return name == null ? "" : name.strip();
    }

    private static String documentation(BaseElement element) {
        return element.getDocumentations().stream()
                .map(d -> d.getTextContent().strip())
                .findFirst()
                .orElse("");
    }
}
