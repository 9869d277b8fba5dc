package vn.tungho.shared.document;

import java.util.Base64;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import vn.tungho.shared.VietnameseFormat;

/** Writes a document as XHTML with print styles, for {@link PdfRenderer}. */
final class DocumentHtml {
    private final OfficialDocument document;
    private final StringBuilder out = new StringBuilder(16_384);

    private DocumentHtml(OfficialDocument document) {
        this.document = document;
    }

    static String of(OfficialDocument document) {
        return new DocumentHtml(document).write();
    }

    private String write() {
        out.append("<html lang=\"vi\"><head><title>")
                .append(PlainText.attribute(document.title()))
                .append("</title><style>")
                .append(DocumentStyles.of(document))
                .append("</style></head><body>");
        document.blocks().forEach(this::block);
        return out.append("</body></html>").toString();
    }

    private void block(Block block) {
        switch (block) {
            case Letterhead head -> letterhead(head);
            case Table table -> table(table);
            case Block.Text(var style, var text) ->
                element("p", css(style), style == TextStyle.ITEM ? "- " + text : text);
            case Block.Labelled(var label, var text, var isArticle) ->
                out.append(isArticle ? "<p class=\"body\"><b>" : "<p class=\"field\">")
                        .append(PlainText.html(label))
                        .append(isArticle ? "</b> " : " <b>")
                        .append(PlainText.html(text))
                        .append(isArticle ? "</p>" : "</b></p>");
            case Block.CheckBoxes(var boxes, var perLine) -> checkBoxes(boxes, perLine);
            case Block.Closing closing -> closing(closing);
            case Block.Picture picture -> picture(picture);
            case Block.PageBreak _ -> out.append("<div class=\"page-break\"></div>");
        }
    }

    private void letterhead(Letterhead head) {
        if (head.formName() != null) {
            element("p", "form-name", head.formName());
        }
        out.append("<table class=\"plain head\"><tr><td style=\"width:40%\">");
        if (head.superior() != null) {
            element("div", "", head.superior());
        }
        element("div", "strong", head.body());
        out.append("<div class=\"rule\"></div></td><td style=\"width:60%\">");
        element("div", "strong", Letterhead.COUNTRY);
        out.append("<div class=\"motto\"><span>").append(Letterhead.MOTTO).append("</span></div></td></tr><tr><td>");
        if (head.number() != null) {
            element("div", "", "Số: " + head.number());
        }
        if (head.subject() != null) {
            element("div", "subject", head.subject());
        }
        out.append("</td><td>");
        if (head.place() != null) {
            element("div", "place", head.place() + ", " + VietnameseFormat.longDate(head.date()));
        }
        out.append("</td></tr></table>");
    }

    private void table(Table table) {
        var whole = table.columns().stream().mapToInt(Table.Column::weight).sum();
        out.append("<table class=\"grid")
                .append(table.columns().size() > 8 ? " small" : "")
                .append("\"><colgroup>");
        for (var column : table.columns()) {
            out.append("<col style=\"width:%s%%\"/>".formatted(Math.floor(1000f * column.weight() / whole) / 10));
        }
        out.append("</colgroup><thead><tr>");
        table.columns().forEach(column -> element("th", "", column.title()));
        out.append("</tr></thead><tbody>");
        for (var row : table.rows()) {
            out.append(row.kind() == Table.Row.Kind.NORMAL ? "<tr>" : "<tr class=\"strong\">");
            if (row.kind() == Table.Row.Kind.GROUP) {
                out.append("<td colspan=\"").append(table.columns().size()).append("\">");
                out.append(PlainText.html(row.cells().getFirst())).append("</td>");
            } else {
                for (var i = 0; i < row.cells().size(); i++) {
                    var align = table.columns().get(i).align();
                    var cell = row.cells().get(i);
                    out.append("<td class=\"")
                            .append(align.name().toLowerCase(Locale.ROOT))
                            .append("\">");
                    out.append(cell.isEmpty() ? "\u00A0" : PlainText.html(cell)).append("</td>");
                }
            }
            out.append("</tr>");
        }
        out.append("</tbody></table>");
    }

    private void checkBoxes(List<Block.CheckBox> boxes, int perLine) {
        out.append("<table class=\"plain boxes\">");
        for (var first = 0; first < boxes.size(); first += perLine) {
            out.append("<tr>");
            for (var i = first; i < first + perLine; i++) {
                out.append("<td style=\"width:").append(100 / perLine).append("%\">");
                if (i < boxes.size()) {
                    var box = boxes.get(i);
                    out.append("<span class=\"box\">")
                            .append(box.isChecked() ? "x" : "\u00A0")
                            .append("</span> ");
                    out.append(PlainText.html(box.label()));
                }
                out.append("</td>");
            }
            out.append("</tr>");
        }
        out.append("</table>");
    }

    private void closing(Block.Closing closing) {
        var columns = closing.signatures().size() + (closing.recipients().isEmpty() ? 0 : 1);
        out.append("<table class=\"plain closing\"><tr>");
        if (!closing.recipients().isEmpty()) {
            out.append("<td class=\"recipients\"><b><i>Nơi nhận:</i></b><br/>");
            out.append(closing.recipients().stream()
                    .map(recipient -> "- " + PlainText.html(recipient))
                    .collect(Collectors.joining("<br/>")));
            out.append("</td>");
        }
        for (var signature : closing.signatures()) {
            // a lone signature stands in the right half
            if (columns == 1) {
                out.append("<td></td>");
            }
            out.append("<td class=\"center\" style=\"width:")
                    .append(100 / Math.max(2, columns))
                    .append("%\">");
            element("div", "strong", closing.role(signature));
            element("div", "sign-note", signature.note());
            element("div", "sign-name", signature.name() == null ? "" : signature.name());
            out.append("</td>");
        }
        out.append("</tr></table>");
    }

    private void picture(Block.Picture picture) {
        out.append("<div class=\"picture\"><img style=\"width:")
                .append(picture.widthMillimetres())
                .append("mm\" src=\"data:image/png;base64,")
                .append(Base64.getEncoder().encodeToString(picture.image().bytes()))
                .append("\"/>");
        element("div", "caption", picture.caption());
        out.append("</div>");
    }

    private void element(String name, String css, String text) {
        out.append('<').append(name);
        if (!css.isEmpty()) {
            out.append(" class=\"").append(css).append('"');
        }
        out.append('>').append(PlainText.html(text)).append("</").append(name).append('>');
    }

    private static String css(TextStyle style) {
        return switch (style) {
            case TITLE -> "title";
            case SUBTITLE -> "subtitle";
            case CENTERED -> "centered";
            case LEGAL_BASIS -> "basis";
            case HEADING -> "heading";
            case BODY -> "body";
            case ITEM -> "body";
            case NOTE -> "note";
            case LARGE -> "large";
            case LARGE_HEADING -> "large-heading";
        };
    }
}
