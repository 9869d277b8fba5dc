package vn.tungho.worklist.ui;

import static vn.tungho.worklist.ui.DiagramSvg.n;

import java.util.Locale;
import vn.tungho.worklist.ProcessPicture.Box;
import vn.tungho.worklist.ProcessPicture.Node;

/** The outlines of the elements, as in the notation people know from printed procedures. */
final class DiagramShapes {
    private DiagramShapes() {}

    /** True for elements that hold their name inside. */
    static boolean isBox(Node node) {
        return switch (node.shape()) {
            case USER_TASK, SERVICE_TASK, CALL, FRAME -> true;
            default -> false;
        };
    }

    static String of(Node node) {
        var box = node.box();
        return switch (node.shape()) {
            case USER_TASK -> rectangle(box, "th-d-box", 8) + person(box);
            case SERVICE_TASK -> rectangle(box, "th-d-box th-d-system", 8);
            case CALL -> rectangle(box, "th-d-box th-d-call", 8) + plus(box);
            case FRAME -> rectangle(box, "th-d-box", 12);
            case GATEWAY -> diamond(box) + cross(box, 8, 8);
            case PARALLEL -> diamond(box) + cross(box, 11, 0);
            case START -> circle(box, 0);
            case END -> circle(box, 0).replace("th-d-box", "th-d-box th-d-end");
            case CATCH, BOUNDARY -> circle(box, 0) + circle(box, 4);
            case TIMER -> circle(box, 0) + circle(box, 4) + clock(box);
        };
    }

    private static String rectangle(Box box, String cssClass, int round) {
        return String.format(
                Locale.ROOT,
                "<rect class=\"%s\" x=\"%.1f\" y=\"%.1f\" width=\"%.1f\" height=\"%.1f\" rx=\"%d\"/>",
                cssClass,
                box.x(),
                box.y(),
                box.width(),
                box.height(),
                round);
    }

    private static String circle(Box box, double inset) {
        return String.format(
                Locale.ROOT,
                "<circle class=\"th-d-box\" cx=\"%.1f\" cy=\"%.1f\" r=\"%.1f\"/>",
                centerX(box),
                centerY(box),
                box.width() / 2 - inset);
    }

    private static String diamond(Box box) {
        var x = centerX(box);
        var y = centerY(box);
        return "<polygon class=\"th-d-box\" points=\"" + n(x) + "," + n(box.y()) + " " + n(box.x() + box.width()) + ","
                + n(y) + " " + n(x) + "," + n(box.y() + box.height()) + " " + n(box.x()) + "," + n(y) + "\"/>";
    }

    /** A cross through the middle: slanted for a choice, upright for parallel ways. */
    private static String cross(Box box, double one, double other) {
        var x = centerX(box);
        var y = centerY(box);
        return stroke("M" + n(x - one) + "," + n(y - other) + " L" + n(x + one) + "," + n(y + other) + " M"
                + n(x + other) + "," + n(y - one) + " L" + n(x - other) + "," + n(y + one));
    }

    private static String clock(Box box) {
        var x = centerX(box);
        var y = centerY(box);
        return stroke("M" + n(x) + "," + n(y - 8) + " L" + n(x) + "," + n(y) + " L" + n(x + 6) + "," + n(y + 3));
    }

    private static String person(Box box) {
        var x = box.x() + 13;
        var y = box.y() + 11;
        return "<circle class=\"th-d-sign\" cx=\"" + n(x) + "\" cy=\"" + n(y) + "\" r=\"3.5\"/>"
                + stroke("M" + n(x - 6) + "," + n(y + 11) + " q0,-7 6,-7 q6,0 6,7");
    }

    private static String plus(Box box) {
        var x = centerX(box);
        var y = box.y() + box.height() - 9;
        return stroke("M" + n(x - 5) + "," + n(y) + " h10 M" + n(x) + "," + n(y - 5) + " v10");
    }

    private static String stroke(String path) {
        return "<path class=\"th-d-sign\" d=\"" + path + "\"/>";
    }

    private static double centerX(Box box) {
        return box.x() + box.width() / 2;
    }

    private static double centerY(Box box) {
        return box.y() + box.height() / 2;
    }
}
