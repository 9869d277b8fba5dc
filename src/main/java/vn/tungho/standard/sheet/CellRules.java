package vn.tungho.standard.sheet;

import java.math.BigDecimal;
import vn.tungho.shared.VietnameseFormat;
import vn.tungho.shared.input.Texts;
import vn.tungho.standard.StandardCell;
import vn.tungho.standard.ValueUnit;

/** What a filled cell may hold. Nothing is rounded, clamped or guessed. */
final class CellRules {
    private static final int LONGEST_WORDING = 300;
    private static final int LONGEST_DEFINITION = 1000;
    private static final int MOST_POINTS = 200;
    private static final int MOST_SUM = 1_000;
    private static final int MOST_TICKS = 9;
    private static final long LEAST_MONEY = 100_000;
    private static final long MOST_MONEY = 100_000_000;

    private CellRules() {}

    /** What is wrong with the value; empty when it can be taken. */
    static String problem(StandardCell cell, SheetRow.Value value) {
        if (!value.problem().isEmpty()) {
            return "Ô không dùng được: " + value.problem() + ".";
        }
        return switch (cell.kind()) {
            case POINTS -> number(value, -MOST_POINTS, MOST_POINTS);
            case VALUE ->
                cell.unit().equals(ValueUnit.VND_MONTH.label())
                        ? number(value, LEAST_MONEY, MOST_MONEY)
                        : number(value, 1, cell.unit().equals(ValueUnit.TICKS.label()) ? MOST_TICKS : MOST_SUM);
            case SIGN -> text(value, LONGEST_WORDING);
            case INDICATOR -> text(value, LONGEST_DEFINITION);
            case NEED, CLASH -> "Quy tắc của phiếu đổi trên trang của bộ chuẩn, không đổi bằng tệp.";
        };
    }

    private static String number(SheetRow.Value value, long least, long most) {
        var number = value.number();
        if (number == null) {
            return "Ô chứa chữ “" + value.text() + "”, cần một số. Gõ lại bằng chữ số, không kèm chữ hay dấu cách.";
        }
        if (number.scale() > 0) {
            return "Số " + value.text() + " có phần thập phân; giá trị này là số nguyên. Hãy xem lại văn bản.";
        }
        if (number.compareTo(BigDecimal.valueOf(least)) < 0 || number.compareTo(BigDecimal.valueOf(most)) > 0) {
            return "Số " + value.text() + " nằm ngoài khoảng " + VietnameseFormat.number(least) + " đến "
                    + VietnameseFormat.number(most) + ". Hãy xem lại văn bản.";
        }
        return "";
    }

    private static String text(SheetRow.Value value, int longest) {
        if (value.number() != null) {
            return "Ô chứa số " + value.text() + ", cần lời văn như trong văn bản.";
        }
        return Texts.length(value.text()) > longest
                ? "Lời văn có " + value.text().length() + " chữ cái, dài quá " + longest
                        + ". Hãy chép đúng phần của mục này."
                : "";
    }
}
