package vn.tungho.registry.imports;

/** Something wrong in a list: where it is, what was found, what is wrong with it and how to mend it, in plain words. */
public record ImportProblem(
        String sheet,
        int sheetRow,
        String columnLetter,
        String columnName,
        String value,
        String what,
        String how,
        Severity severity) {
    /** The place as people say it: "Dòng 12, cột H (Số CCCD)". */
    public String place() {
        if (sheetRow == 0) {
            return "Cả tệp";
        }
        return columnLetter.isEmpty()
                ? "Dòng " + sheetRow
                : "Dòng %d, cột %s (%s)".formatted(sheetRow, columnLetter, columnName);
    }
}
