package vn.tungho.shared.document;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import org.apache.poi.openxml4j.exceptions.InvalidFormatException;
import org.apache.poi.xwpf.usermodel.BreakType;
import org.apache.poi.xwpf.usermodel.Document;
import org.apache.poi.xwpf.usermodel.ParagraphAlignment;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFTableCell;
import vn.tungho.shared.VietnameseFormat;

/** Writes each block of a document into a Word file. */
final class WordBlocks {
    private final XWPFDocument word;
    private final int width;

    /** @param widthMillimetres the width of the text */
    WordBlocks(XWPFDocument word, int widthMillimetres) {
        this.word = word;
        this.width = widthMillimetres * WordParts.MILLIMETRE;
    }

    void write(Block block) {
        switch (block) {
            case Letterhead head -> letterhead(head);
            case Table table -> table(table);
            case Block.Text(var style, var text) -> text(style, text);
            case Block.Labelled labelled -> labelled(labelled);
            case Block.CheckBoxes(var boxes, var perLine) -> checkBoxes(boxes, perLine);
            case Block.Closing closing -> closing(closing);
            case Block.Picture picture -> picture(picture);
            case Block.PageBreak _ -> word.createParagraph().createRun().addBreak(BreakType.PAGE);
        }
    }

    private void letterhead(Letterhead head) {
        if (head.formName() != null) {
            var paragraph = WordParts.spaced(word.createParagraph(), ParagraphAlignment.RIGHT, 0, 0);
            WordParts.run(paragraph, head.formName(), 11, true, false);
        }
        var left = width * 40 / 100;
        var table = WordParts.table(word, 2, new int[] {left, width - left}, false);
        var body = table.getRow(0).getCell(0);
        if (head.superior() != null) {
            centered(body, head.superior(), 12, false, false);
        }
        centered(body, head.body(), 12, true, false);
        WordParts.rule(body, left * 33 / 100);
        var country = table.getRow(0).getCell(1);
        centered(country, Letterhead.COUNTRY, 12, true, false);
        centered(country, Letterhead.MOTTO, 13, true, false);
        WordParts.rule(country, (width - left) * 21 / 100);
        var number = table.getRow(1).getCell(0);
        if (head.number() != null) {
            centered(number, "Số: " + head.number(), 12, false, false);
        }
        if (head.subject() != null) {
            centered(number, head.subject(), 11, false, false);
        }
        if (head.place() != null) {
            var place = head.place() + ", " + VietnameseFormat.longDate(head.date());
            centered(table.getRow(1).getCell(1), place, 13, false, true);
        }
    }

    private void text(TextStyle style, String text) {
        var paragraph = word.createParagraph();
        var bold = style == TextStyle.TITLE
                || style == TextStyle.SUBTITLE
                || style == TextStyle.CENTERED
                || style == TextStyle.HEADING
                || style == TextStyle.LARGE_HEADING;
        var italic = style == TextStyle.LEGAL_BASIS || style == TextStyle.NOTE;
        var size = switch (style) {
            case TITLE -> 14;
            case NOTE -> 11;
            case LARGE -> 18;
            case LARGE_HEADING -> 21;
            default -> 13;
        };
        switch (style) {
            case TITLE -> WordParts.spaced(paragraph, ParagraphAlignment.CENTER, 280, 0);
            case SUBTITLE -> WordParts.spaced(paragraph, ParagraphAlignment.CENTER, 40, 200);
            case CENTERED -> WordParts.spaced(paragraph, ParagraphAlignment.CENTER, 160, 160);
            case HEADING -> WordParts.spaced(paragraph, ParagraphAlignment.LEFT, 160, 80);
            case NOTE -> WordParts.spaced(paragraph, ParagraphAlignment.BOTH, 0, 80);
            case LARGE -> WordParts.spaced(paragraph, ParagraphAlignment.LEFT, 0, 120);
            case LARGE_HEADING -> WordParts.spaced(paragraph, ParagraphAlignment.LEFT, 280, 80);
            case LEGAL_BASIS, BODY, ITEM -> {
                WordParts.spaced(paragraph, ParagraphAlignment.BOTH, 0, 80);
                paragraph.setIndentationFirstLine(10 * WordParts.MILLIMETRE);
            }
        }
        paragraph.setKeepNext(bold);
        WordParts.run(paragraph, style == TextStyle.ITEM ? "- " + text : text, size, bold, italic);
    }

    private void labelled(Block.Labelled labelled) {
        var alignment = labelled.isArticle() ? ParagraphAlignment.BOTH : ParagraphAlignment.LEFT;
        var paragraph = WordParts.spaced(word.createParagraph(), alignment, 0, 80);
        if (labelled.isArticle()) {
            paragraph.setIndentationFirstLine(10 * WordParts.MILLIMETRE);
        }
        WordParts.run(paragraph, labelled.label() + " ", 13, labelled.isArticle(), false);
        WordParts.run(paragraph, labelled.text(), 13, !labelled.isArticle(), false);
    }

    private void table(Table data) {
        var whole = data.columns().stream().mapToInt(Table.Column::weight).sum();
        var widths = data.columns().stream()
                .mapToInt(column -> (int) ((long) width * column.weight() / whole))
                .toArray();
        var size = widths.length > 8 ? 10 : 12;
        var table = WordParts.table(word, data.rows().size() + 1, widths, true);
        var header = table.getRow(0);
        header.setRepeatHeader(true);
        for (var i = 0; i < widths.length; i++) {
            header.getCell(i).setVerticalAlignment(XWPFTableCell.XWPFVertAlign.CENTER);
            centered(header.getCell(i), data.columns().get(i).title(), size, true, false);
        }
        for (var r = 0; r < data.rows().size(); r++) {
            var from = data.rows().get(r);
            var row = table.getRow(r + 1);
            row.setCantSplitRow(true);
            var bold = from.kind() != Table.Row.Kind.NORMAL;
            if (from.kind() == Table.Row.Kind.GROUP) {
                WordParts.span(row, widths.length);
                row.getCell(0).setWidth(String.valueOf(width));
            }
            for (var i = 0; i < from.cells().size(); i++) {
                var alignment = bold && from.cells().size() == 1
                        ? ParagraphAlignment.LEFT
                        : alignment(data.columns().get(i).align());
                WordParts.run(
                        WordParts.paragraph(row.getCell(i), alignment),
                        from.cells().get(i),
                        size,
                        bold,
                        false);
            }
        }
        gap();
    }

    private void checkBoxes(List<Block.CheckBox> boxes, int perLine) {
        var lines = (boxes.size() + perLine - 1) / perLine;
        var widths = java.util.stream.IntStream.generate(() -> width / perLine)
                .limit(perLine)
                .toArray();
        var table = WordParts.table(word, lines, widths, false);
        for (var i = 0; i < boxes.size(); i++) {
            var paragraph =
                    WordParts.paragraph(table.getRow(i / perLine).getCell(i % perLine), ParagraphAlignment.LEFT);
            var mark = paragraph.createRun();
            mark.setFontFamily("Segoe UI Symbol");
            mark.setFontSize(12);
            mark.setText(boxes.get(i).isChecked() ? "☒" : "☐");
            WordParts.run(paragraph, " " + boxes.get(i).label(), 13, false, false);
        }
        gap();
    }

    private void closing(Block.Closing closing) {
        // signatures never stand alone on a page
        if (!word.getParagraphs().isEmpty()) {
            word.getParagraphs().getLast().setKeepNext(true);
        }
        gap();
        word.getParagraphs().getLast().setKeepNext(true);
        var columns = closing.signatures().size() + (closing.recipients().isEmpty() ? 0 : 1);
        // a lone signature stands in the right half
        var first = closing.recipients().isEmpty() && columns > 1 ? 0 : 1;
        var count = Math.max(2, columns);
        var widths = java.util.stream.IntStream.generate(() -> width / count)
                .limit(count)
                .toArray();
        var row = WordParts.table(word, 1, widths, false).getRow(0);
        row.setCantSplitRow(true);
        if (!closing.recipients().isEmpty()) {
            WordParts.run(WordParts.paragraph(row.getCell(0), ParagraphAlignment.LEFT), "Nơi nhận:", 11, true, true);
            for (var recipient : closing.recipients()) {
                var paragraph = WordParts.paragraph(row.getCell(0), ParagraphAlignment.LEFT);
                WordParts.run(paragraph, "- " + recipient, 11, false, false);
            }
        }
        for (var i = 0; i < closing.signatures().size(); i++) {
            var signature = closing.signatures().get(i);
            var cell = row.getCell(first + i);
            centered(cell, closing.role(signature), 13, true, false);
            centered(cell, signature.note(), 12, false, true);
            centered(cell, "\n\n\n", 13, false, false);
            centered(cell, signature.name() == null ? "" : signature.name(), 13, true, false);
        }
    }

    private void picture(Block.Picture picture) {
        var bytes = picture.image().bytes();
        var paragraph = WordParts.spaced(word.createParagraph(), ParagraphAlignment.CENTER, 80, 0);
        try {
            var size = javax.imageio.ImageIO.read(new ByteArrayInputStream(bytes));
            var across = (int) (picture.widthMillimetres() * 36_000L);
            var down = (int) ((long) across * size.getHeight() / size.getWidth());
            var run = paragraph.createRun();
            run.addPicture(new ByteArrayInputStream(bytes), Document.PICTURE_TYPE_PNG, "image.png", across, down);
            run.getEmbeddedPictures()
                    .getFirst()
                    .getCTPicture()
                    .getNvPicPr()
                    .getCNvPr()
                    .setDescr(picture.caption());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InvalidFormatException e) {
            throw new IllegalArgumentException("not a PNG image", e);
        }
        text(TextStyle.NOTE, picture.caption());
        word.getLastParagraph().setAlignment(ParagraphAlignment.CENTER);
    }

    private static ParagraphAlignment alignment(Table.Align align) {
        return switch (align) {
            case LEFT -> ParagraphAlignment.LEFT;
            case CENTER -> ParagraphAlignment.CENTER;
            case RIGHT -> ParagraphAlignment.RIGHT;
        };
    }

    private static void centered(XWPFTableCell cell, String text, int points, boolean bold, boolean italic) {
        WordParts.run(WordParts.paragraph(cell, ParagraphAlignment.CENTER), text, points, bold, italic);
    }

    /** Two tables in a row would grow together. */
    private void gap() {
        WordParts.run(WordParts.spaced(word.createParagraph(), ParagraphAlignment.LEFT, 0, 0), "", 6, false, false);
    }
}
