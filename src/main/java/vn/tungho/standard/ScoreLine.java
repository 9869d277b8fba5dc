package vn.tungho.standard;

/**
 * One answer and what came of it.
 *
 * @param ruleId the cell of the B1 table or the rule of the decision table that gave the points
 * @param article the legal text, in words
 * @param confirmed false when wording or points come from no official text; screens must show it
 */
public record ScoreLine(
        String itemCode,
        Sheet sheet,
        String question,
        String answer,
        String ruleId,
        int points,
        String article,
        boolean confirmed) {}
