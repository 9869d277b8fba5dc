package vn.tungho.standard.sheet;

import java.math.BigDecimal;
import java.util.Map;
import org.dhatim.fastexcel.reader.Cell;
import org.dhatim.fastexcel.reader.CellType;
import org.jspecify.annotations.Nullable;
import vn.tungho.shared.document.ExcelText;

/**
 * A row of the workbook as it was read.
 *
 * @param no as Excel numbers it
 * @param cells by column index; empty cells are left out
 */
record SheetRow(String sheet, int no, Map<Integer, Value> cells) {
    /**
     * What a cell holds.
     *
     * @param number null for a text
     * @param problem why the cell cannot be read; empty when it can
     */
    record Value(String text, @Nullable BigDecimal number, String problem) {}

    String text(int column) {
        var value = cells.get(column);
        return value == null ? "" : value.text();
    }

    /** The content of a cell of the file; null when it is empty. A formula counts by the result Excel has kept. */
    static @Nullable Value value(@Nullable Cell cell) {
        if (cell == null || cell.getType() == CellType.EMPTY) {
            return null;
        }
        if (cell.getType() == CellType.NUMBER) {
            return number(cell.asNumber());
        }
        if (cell.getType() == CellType.ERROR) {
            return problem(cell.getRawValue());
        }
        if (cell.getType() == CellType.BOOLEAN) {
            return new Value("" + cell.getRawValue(), null, "ô chứa đúng/sai, cần số hoặc lời văn");
        }
        var raw = cell.getType() == CellType.FORMULA ? cell.getRawValue() : cell.getText();
        var text = raw == null ? "" : ExcelText.read(raw);
        if (cell.getType() == CellType.FORMULA) {
            return formula(text);
        }
        return text.isEmpty() ? null : new Value(text, null, "");
    }

    private static Value formula(String result) {
        if (result.isEmpty() || result.startsWith("#")) {
            return problem(result);
        }
        try {
            return number(new BigDecimal(result));
        } catch (NumberFormatException _) {
            return new Value(result, null, "");
        }
    }

    private static Value number(BigDecimal number) {
        var plain = number.stripTrailingZeros();
        return new Value(plain.toPlainString(), plain, "");
    }

    private static Value problem(@Nullable String raw) {
        return new Value(
                String.valueOf(raw),
                null,
                "công thức lỗi hoặc chưa có kết quả" + (raw == null || raw.isEmpty() ? "" : " (" + raw + ")")
                        + ". Gõ thẳng giá trị vào ô");
    }
}
