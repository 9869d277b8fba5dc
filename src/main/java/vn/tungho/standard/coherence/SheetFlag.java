package vn.tungho.standard.coherence;

/**
 * Something on a sheet that does not fit.
 *
 * @param itemCode the question at which it is shown
 * @param otherItemCode the other question of a clash; empty when there is none
 * @param words a sentence that names the questions
 */
public record SheetFlag(FlagKind kind, String itemCode, String otherItemCode, String words) {
    /** True when it is shown at this question. */
    public boolean isAbout(String code) {
        return itemCode.equals(code) || otherItemCode.equals(code);
    }
}
