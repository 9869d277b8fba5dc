package vn.tungho.worklist.ui;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.tungho.worklist.CaseTrail;
import vn.tungho.worklist.ProcessPicture;
import vn.tungho.worklist.ProcessPicture.Box;
import vn.tungho.worklist.ProcessPicture.Edge;
import vn.tungho.worklist.ProcessPicture.Node;
import vn.tungho.worklist.ProcessPicture.Shape;

/** Draws a process model, with the place where a case stands, as SVG text: no script, prints as it is. */
final class DiagramSvg {
    private static final double MARGIN = 20;
    private static final double LETTER = 6.7;
    private static final double LINE = 15;

    private final ProcessPicture picture;
    private final Set<String> current;
    private final Set<String> done;
    private final boolean isLate;
    private final StringBuilder svg = new StringBuilder();

    private DiagramSvg(ProcessPicture picture, Set<String> current, Set<String> done, boolean isLate) {
        this.picture = picture;
        this.current = current;
        this.done = done;
        this.isLate = isLate;
    }

    /** The model alone. */
    static String of(ProcessPicture picture) {
        return new DiagramSvg(picture, Set.of(), Set.of(), false).draw("");
    }

    /** The model with a case in it. */
    static String of(CaseTrail.Trail trail, boolean isLate) {
        return new DiagramSvg(trail.picture(), trail.current(), trail.done(), isLate).draw(words(trail));
    }

    /** In one sentence where the case stands. */
    static String words(CaseTrail.Trail trail) {
        if (trail.isEnded()) {
            return "Quy trình đã kết thúc.";
        }
        var here = trail.picture().nodes().stream()
                .filter(n -> trail.current().contains(n.id())
                        && n.shape() != Shape.FRAME
                        && !n.name().isEmpty())
                .map(Node::name)
                .collect(Collectors.joining("; "));
        return here.isEmpty() ? "Hệ thống đang chuyển bước." : "Đang ở bước: " + here + ".";
    }

    private String draw(String where) {
        var view = view();
        svg.append(String.format(
                Locale.ROOT,
                "<svg xmlns=\"http://www.w3.org/2000/svg\" class=\"th-d\" role=\"img\" viewBox=\"%.0f %.0f %.0f %.0f\" width=\"%.0f\" height=\"%.0f\">",
                view.x(),
                view.y(),
                view.width(),
                view.height(),
                view.width(),
                view.height()));
        svg.append("<title>Sơ đồ quy trình ")
                .append(escape(picture.name()))
                .append(". ")
                .append(escape(where))
                .append("</title>");
        picture.nodes().stream().filter(n -> n.shape() == Shape.FRAME).forEach(this::node);
        picture.edges().forEach(this::edge);
        picture.nodes().stream().filter(n -> n.shape() != Shape.FRAME).forEach(this::node);
        return svg.append("</svg>").toString();
    }

    private Box view() {
        var boxes = new ArrayList<Box>();
        for (var node : picture.nodes()) {
            boxes.add(node.box());
            if (node.label() != null) {
                boxes.add(node.label());
            }
        }
        picture.edges().forEach(e -> e.points().forEach(p -> boxes.add(new Box(p.x(), p.y(), 0, 0))));
        var left = boxes.stream().mapToDouble(Box::x).min().orElse(0) - MARGIN;
        var top = boxes.stream().mapToDouble(Box::y).min().orElse(0) - MARGIN;
        var right = boxes.stream().mapToDouble(b -> b.x() + b.width()).max().orElse(0) + MARGIN;
        var bottom = boxes.stream().mapToDouble(b -> b.y() + b.height()).max().orElse(0) + 2 * MARGIN;
        return new Box(left, top, right - left, bottom - top);
    }

    private void edge(Edge edge) {
        var isDone =
                done.contains(edge.sourceId()) && (done.contains(edge.targetId()) || current.contains(edge.targetId()));
        var points = edge.points().stream().map(p -> n(p.x()) + "," + n(p.y())).collect(Collectors.joining(" "));
        svg.append("<polyline class=\"th-d-flow")
                .append(isDone ? " th-d-done" : "")
                .append("\" points=\"")
                .append(points)
                .append("\"/>");
        arrow(edge, isDone);
        if (edge.label() != null && !edge.name().isEmpty()) {
            var box = edge.label();
            text(edge.name(), box.x(), box.y() + 11, "start", Math.max(box.width(), 90));
        }
    }

    private void arrow(Edge edge, boolean isDone) {
        var points = edge.points();
        if (points.size() < 2) {
            return;
        }
        var to = points.getLast();
        var from = points.get(points.size() - 2);
        var angle = Math.toDegrees(Math.atan2(to.y() - from.y(), to.x() - from.x()));
        svg.append("<path class=\"th-d-arrow")
                .append(isDone ? " th-d-done" : "")
                .append("\" d=\"M0,0 L-9,-4.5 L-9,4.5 z\" transform=\"translate(")
                .append(n(to.x()))
                .append(' ')
                .append(n(to.y()))
                .append(") rotate(")
                .append(n(angle))
                .append(")\"/>");
    }

    private void node(Node node) {
        var isCurrent = current.contains(node.id());
        var isDone = done.contains(node.id());
        svg.append("<g class=\"th-d-node")
                .append(isCurrent ? (isLate ? " th-d-current th-d-late" : " th-d-current") : isDone ? " th-d-done" : "")
                .append(node.shape() == Shape.FRAME ? " th-d-frame" : "")
                .append("\">");
        if (!node.name().isEmpty()) {
            svg.append("<title>")
                    .append(escape(node.name()))
                    .append(isCurrent ? " (đang ở đây)" : isDone ? " (đã qua)" : "")
                    .append("</title>");
        }
        svg.append(DiagramShapes.of(node));
        name(node);
        if (isDone && DiagramShapes.isBox(node)) {
            mark(node, "✓");
        } else if (isCurrent && DiagramShapes.isBox(node) && node.shape() != Shape.FRAME) {
            mark(node, isLate ? "!" : "●");
        }
        svg.append("</g>");
    }

    private void mark(Node node, String sign) {
        var box = node.box();
        svg.append(String.format(
                Locale.ROOT,
                "<text class=\"th-d-mark\" x=\"%.1f\" y=\"%.1f\" text-anchor=\"end\" aria-hidden=\"true\">%s</text>",
                box.x() + box.width() - 6,
                box.y() + 16,
                sign));
    }

    private void name(Node node) {
        var box = node.box();
        if (node.shape() == Shape.FRAME) {
            text(node.name(), box.x() + 10, box.y() + 18, "start", box.width() - 20);
        } else if (DiagramShapes.isBox(node)) {
            var lines = wrap(node.name(), box.width() - 12);
            // three lines stand lower, below the sign in the corner
            var y = box.y() + box.height() / 2 - (lines.size() - 1) * LINE / 2 + (lines.size() > 2 ? 13 : 5);
            lines(lines, box.x() + box.width() / 2, y, "middle");
        } else if (node.label() != null) {
            var label = node.label();
            var above = label.y() + label.height() <= box.y();
            var lines = wrap(node.name(), Math.max(label.width(), 110));
            var y = above ? label.y() + label.height() - (lines.size() - 1) * LINE - 3 : label.y() + 11;
            lines(lines, label.x() + label.width() / 2, y, "middle");
        }
    }

    private void text(String text, double x, double y, String anchor, double width) {
        lines(wrap(text, width), x, y, anchor);
    }

    private void lines(List<String> lines, double x, double y, String anchor) {
        svg.append("<text text-anchor=\"").append(anchor).append("\" aria-hidden=\"true\">");
        for (var i = 0; i < lines.size(); i++) {
            svg.append("<tspan x=\"")
                    .append(n(x))
                    .append("\" y=\"")
                    .append(n(y + i * LINE))
                    .append("\">")
                    .append(escape(lines.get(i)))
                    .append("</tspan>");
        }
        svg.append("</text>");
    }

    /** Breaks at spaces into lines of about this width. */
    static List<String> wrap(String text, double width) {
        var most = Math.max(6, (int) (width / LETTER));
        var lines = new ArrayList<String>();
        var line = new StringBuilder();
        for (var word : text.split(" ", -1)) {
            if (!line.isEmpty() && line.length() + 1 + word.length() > most) {
                lines.add(line.toString());
                line.setLength(0);
            }
            line.append(line.isEmpty() ? "" : " ").append(word);
        }
        lines.add(line.toString());
        return lines;
    }

    static String n(double value) {
        return String.format(Locale.ROOT, "%.1f", value);
    }

    static String escape(@Nullable String text) {
        return text == null
                ? ""
                : text.replace("&", "&amp;")
                        .replace("<", "&lt;")
                        .replace(">", "&gt;")
                        .replace("\"", "&quot;");
    }
}
