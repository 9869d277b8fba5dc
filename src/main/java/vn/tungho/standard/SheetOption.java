package vn.tungho.standard;

/**
 * A possible answer and what it is worth where the household lives.
 *
 * @param unconfirmed true when the points come from no official text; screens must show it
 */
public record SheetOption(String code, String label, int points, boolean unconfirmed, String ruleId) {}
