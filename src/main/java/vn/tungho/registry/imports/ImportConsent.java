package vn.tungho.registry.imports;

/**
 * What a person agreed to beyond additions and changes.
 *
 * @param mayLeave people whom the list does not name leave their households
 * @param mayEmpty values for which the list has an empty cell are emptied
 */
public record ImportConsent(boolean mayLeave, boolean mayEmpty) {
    /** Nobody leaves and nothing is emptied. */
    public static final ImportConsent NONE = new ImportConsent(false, false);
}
