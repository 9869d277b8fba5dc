package vn.tungho.registry.imports;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What stands in a cell.
 *
 * @param text as a person sees it, composed and trimmed
 * @param date set when the cell holds a real date
 */
record Cell(String text, @Nullable LocalDate date, boolean isNumber) {
    static final Cell EMPTY = new Cell("", null, false);
}
