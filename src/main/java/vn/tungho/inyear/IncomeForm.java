package vn.tungho.inyear;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The income form as it is filled in: 12 months, by source.
 *
 * @param members how many people the income is shared by
 */
public record IncomeForm(
        int members, List<IncomeLine> lines, @Nullable String note) {
    private static final int MONTHS = 12;

    public IncomeForm {
        lines = List.copyOf(lines);
    }

    /** Đồng in 12 months before costs. */
    public BigDecimal revenue() {
        return lines.stream().map(IncomeLine::revenue).reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    /** Đồng in 12 months. */
    public BigDecimal cost() {
        return lines.stream().map(IncomeLine::cost).reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    /** Đồng per person and month, to the đồng; for showing, not for holding against a line. */
    public BigDecimal perHead() {
        return revenue().subtract(cost()).divide(BigDecimal.valueOf((long) members * MONTHS), 0, RoundingMode.HALF_UP);
    }

    /** Below zero, zero or above zero: the income per head and month beside a line in đồng, without rounding. */
    public int compareTo(BigDecimal line) {
        return revenue().subtract(cost()).compareTo(line.multiply(BigDecimal.valueOf((long) members * MONTHS)));
    }

    /** True when some income comes from agriculture, forestry, fishery or salt. */
    public boolean farming() {
        return lines.stream().anyMatch(l -> l.source().primary() && l.revenue().signum() > 0);
    }
}
