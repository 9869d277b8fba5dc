package vn.tungho.support;

/**
 * What became of a need after support was delivered.
 *
 * @param waiting delivered, not reviewed since
 * @param solved not deprived at the next review
 * @param stillDeprived deprived at the next review all the same
 */
public record EffectTotals(int indicatorNo, int waiting, int solved, int stillDeprived) {}
