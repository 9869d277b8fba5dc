package vn.tungho.standard;

/**
 * One value of an edition that an official text gives: a number, a cell of the point table, a wording or a definition.
 *
 * @param target what names it within the edition and kind, as in {@link StandardChange#target()}
 * @param label the same in words
 * @param content as it stands; empty when no text that was found gives it
 * @param unit what a number is counted in; empty for a text
 */
public record StandardCell(
        ChangeKind kind, String target, String label, String content, String unit, String source, boolean isConfirmed) {
    /** True when no text that was found gives it. */
    public boolean isMissing() {
        return content.isEmpty();
    }

    /** The key within the edition: kind and target. */
    public String key() {
        return key(kind, target);
    }

    /** The key of such a value. */
    public static String key(ChangeKind kind, String target) {
        return kind + " " + target;
    }
}
