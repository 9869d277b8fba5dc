package vn.tungho.standard.sheet;

/**
 * A cell that cannot be taken.
 *
 * @param sheet the name of the tab
 * @param row as Excel numbers it, from 1
 * @param column as Excel letters it
 * @param text what is wrong and what to do
 */
public record SheetFault(String sheet, int row, String column, String text) {
    static SheetFault at(String sheet, int row, int columnIndex, String text) {
        return new SheetFault(sheet, row, letters(columnIndex), text);
    }

    private static String letters(int index) {
        return index < 26 ? "" + (char) ('A' + index) : letters(index / 26 - 1) + letters(index % 26);
    }
}
