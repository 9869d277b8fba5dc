package vn.tungho.support;

import org.jspecify.annotations.Nullable;

/**
 * A source of money and goods in a year, with what came of it; amounts in đồng.
 *
 * @param programmeCode the only programme it may be used for; null for any
 * @param budget what was planned
 * @param version rises with each correction
 */
public record Fund(
        long fundId,
        String provinceCode,
        @Nullable String communeCode,
        @Nullable String villageCode,
        String name,
        FundSource source,
        @Nullable String programmeCode,
        int year,
        long budget,
        boolean isClosed,
        int version,
        @Nullable String closedReason,
        long promised,
        long received,
        long used) {
    /** What can still be used: received and not used. */
    public long left() {
        return received - used;
    }

    /** Promised and not come yet. */
    public long outstanding() {
        return Math.max(0, promised - received);
    }
}
