package vn.tungho.worklist;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A process model as it is drawn.
 *
 * @param description what one run of it is about
 * @param mainPath ids of the elements where people or calendars act, from start to the regular end
 */
public record ProcessPicture(
        String processKey, String name, String description, List<Node> nodes, List<Edge> edges, List<String> mainPath) {
    /** What an element looks like. */
    public enum Shape {
        START,
        END,
        CATCH,
        TIMER,
        BOUNDARY,
        USER_TASK,
        SERVICE_TASK,
        CALL,
        FRAME,
        GATEWAY,
        PARALLEL
    }

    /** An element: {@code label} is where its name stands when it is not inside. */
    public record Node(
            String id,
            Shape shape,
            String name,
            Box box,
            @Nullable Box label) {}

    /** A flow with its corner points. */
    public record Edge(
            String id,
            String name,
            String sourceId,
            String targetId,
            List<Point> points,
            @Nullable Box label) {}

    /** A rectangle in units of the model. */
    public record Box(double x, double y, double width, double height) {}

    /** A point in units of the model. */
    public record Point(double x, double y) {}
}
