package vn.tungho.support;

/** One line of why a household has a right or not, with the article behind it. */
public record Criterion(String ruleId, Result result, String line, String article) {
    /** What the line says. */
    public enum Result {
        MET,
        UNMET,
        UNKNOWN
    }
}
