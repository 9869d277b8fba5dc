package vn.tungho.support.programme;

/** A mistake of a proposed edition at its field. */
public record Fault(Field field, String words) {
    /** The fields of the form. */
    public enum Field {
        NAME,
        NEEDS,
        VALID_FROM,
        SUMMARY,
        AMOUNT,
        AMOUNT_NOTE,
        ARTICLE,
        WHO,
        CONDITIONS,
        CONDITION_WORDS,
        RETURN,
        STAGES,
        PAPERS,
        CONTACT
    }
}
