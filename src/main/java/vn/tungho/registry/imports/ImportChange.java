package vn.tungho.registry.imports;

/**
 * What applying a list would do to one household or person of the register.
 *
 * @param field what changes, in words
 * @param person the person it is about; empty for the household
 * @param oldText what the register says; empty for nothing
 * @param newText what it would say
 */
public record ImportChange(
        Kind kind,
        String householdCode,
        String headName,
        String village,
        String commune,
        String person,
        String field,
        String oldText,
        String newText) {
    /** What happens. */
    public enum Kind {
        /** A household or person that the register does not have. */
        ADD("Thêm"),
        CHANGE("Thay đổi"),
        /** A value that the list has no text for in a column that it has. */
        EMPTY("Xoá trống"),
        /** A person whom the list does not name. */
        LEAVE("Rời hộ");

        private final String label;

        Kind(String label) {
            this.label = label;
        }

        public String label() {
            return label;
        }
    }
}
