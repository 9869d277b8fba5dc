package vn.tungho.registry.imports;

import java.util.List;

/** A row of a list as it lies in the file; rows count from 1, columns from 0. */
record SourceRow(String sheet, int number, List<Cell> cells) {
    Cell cell(int column) {
        return column >= 0 && column < cells.size() ? cells.get(column) : Cell.EMPTY;
    }

    boolean isEmpty() {
        return cells.stream().allMatch(c -> c.text().isEmpty());
    }
}
