package vn.tungho.registry.imports;

import java.util.Set;
import vn.tungho.shared.PovertyStatus;

/** The three sheets of the national list. */
enum ListKind {
    /** Poor and near-poor households, one row per person, the class in a column. */
    CURRENT(
            PovertyStatus.NOT_POOR,
            "",
            Set.of(ListColumn.NAME, ListColumn.RELATION, ListColumn.VILLAGE, ListColumn.STATUS)),
    /** Households that stopped being poor. */
    ESCAPED_POOR(
            PovertyStatus.NEWLY_ESCAPED,
            "poor_escape_above_near_poor",
            Set.of(ListColumn.NAME, ListColumn.RELATION, ListColumn.ADDRESS)),
    /** Households that stopped being near-poor. */
    ESCAPED_NEAR_POOR(
            PovertyStatus.NOT_POOR,
            "near_poor_escape",
            Set.of(ListColumn.NAME, ListColumn.RELATION, ListColumn.ADDRESS));

    private final PovertyStatus status;
    private final String transition;
    private final Set<ListColumn> required;

    ListKind(PovertyStatus status, String transition, Set<ListColumn> required) {
        this.status = status;
        this.transition = transition;
        this.required = required;
    }

    /** The class of all households of the sheet, where no column tells it. */
    PovertyStatus status() {
        return status;
    }

    String transition() {
        return transition;
    }

    Set<ListColumn> required() {
        return required;
    }
}
