package vn.tungho.shared.document;

import java.math.BigInteger;
import java.util.stream.IntStream;
import org.apache.poi.xwpf.usermodel.Borders;
import org.apache.poi.xwpf.usermodel.ParagraphAlignment;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFRun.FontCharRange;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.apache.poi.xwpf.usermodel.XWPFTableCell;
import org.apache.poi.xwpf.usermodel.XWPFTableRow;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STTblLayoutType;

/** The small change of writing Word files. Lengths in twentieths of a point unless a name says otherwise. */
final class WordParts {
    static final String FONT = "Times New Roman";
    static final int MILLIMETRE = 57;

    private WordParts() {}

    /** Adds text to a paragraph; line breaks become breaks. */
    static void run(XWPFParagraph paragraph, String text, int points, boolean bold, boolean italic) {
        var run = paragraph.createRun();
        run.setFontFamily(FONT);
        run.setFontFamily(FONT, FontCharRange.eastAsia);
        run.setFontFamily(FONT, FontCharRange.hAnsi);
        run.setFontFamily(FONT, FontCharRange.cs);
        run.setFontSize(points);
        run.setBold(bold);
        run.setItalic(italic);
        var lines = PlainText.clean(text).split("\n", -1);
        for (var i = 0; i < lines.length; i++) {
            if (i > 0) {
                run.addBreak();
            }
            run.setText(lines[i], i);
        }
    }

    static XWPFParagraph spaced(XWPFParagraph paragraph, ParagraphAlignment alignment, int before, int after) {
        paragraph.setAlignment(alignment);
        paragraph.setSpacingBefore(before);
        paragraph.setSpacingAfter(after);
        return paragraph;
    }

    /** The cell's first paragraph when it is still empty, else a new one. */
    static XWPFParagraph paragraph(XWPFTableCell cell, ParagraphAlignment alignment) {
        var first = cell.getParagraphs().getFirst();
        var empty = first.getRuns().isEmpty() && cell.getParagraphs().size() == 1;
        return spaced(empty ? first : cell.addParagraph(), alignment, 0, 0);
    }

    /** A thin line across the cell, {@code inset} away from both edges. */
    static void rule(XWPFTableCell cell, int inset) {
        var line = spaced(cell.addParagraph(), ParagraphAlignment.CENTER, 20, 60);
        line.setIndentationLeft(inset);
        line.setIndentationRight(inset);
        line.setBorderTop(Borders.SINGLE);
        run(line, "", 2, false, false);
    }

    /** Makes one cell of the whole row. */
    static void span(XWPFTableRow row, int columns) {
        for (var i = columns - 1; i > 0; i--) {
            row.removeCell(i);
        }
        var cells = row.getCtRow();
        while (cells.sizeOfTcArray() > 1) {
            cells.removeTc(cells.sizeOfTcArray() - 1);
        }
        cells.getTcArray(0).getTcPr().addNewGridSpan().setVal(BigInteger.valueOf(columns));
    }

    /** A table of fixed column widths. */
    static XWPFTable table(XWPFDocument document, int rows, int[] widths, boolean ruled) {
        var table = document.createTable(rows, widths.length);
        table.setWidth(IntStream.of(widths).sum());
        var properties = table.getCTTbl().getTblPr();
        (properties.isSetTblLayout() ? properties.getTblLayout() : properties.addNewTblLayout())
                .setType(STTblLayoutType.FIXED);
        var grid = table.getCTTbl().getTblGrid() == null
                ? table.getCTTbl().addNewTblGrid()
                : table.getCTTbl().getTblGrid();
        while (grid.sizeOfGridColArray() > 0) {
            grid.removeGridCol(0);
        }
        for (var width : widths) {
            grid.addNewGridCol().setW(BigInteger.valueOf(width));
        }
        for (var row : table.getRows()) {
            for (var i = 0; i < widths.length; i++) {
                row.getCell(i).setWidth(String.valueOf(widths[i]));
            }
        }
        if (!ruled) {
            table.removeBorders();
        }
        table.setCellMargins(20, 70, 20, 70);
        return table;
    }
}
