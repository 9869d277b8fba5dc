package vn.tungho.standard;

import java.util.List;

/**
 * What Phiếu A says about an applicant.
 *
 * @param listed true when the household goes on the list of those to be reviewed
 * @param limit the number of ticks from which it does not
 * @param reasons Vietnamese sentences, fit for the written reply
 * @param confirmed false when the signs or the limit come from no official text
 */
public record ScreeningResult(
        boolean listed, int ticks, int limit, String ruleId, List<String> reasons, boolean confirmed) {
    public ScreeningResult {
        reasons = List.copyOf(reasons);
    }
}
