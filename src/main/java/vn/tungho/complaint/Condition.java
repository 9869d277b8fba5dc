package vn.tungho.complaint;

/**
 * A condition for taking a complaint in.
 *
 * @param isMet false is a reason to refuse
 */
public record Condition(String name, boolean isMet, String detail, String article) {}
