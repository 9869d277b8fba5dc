package vn.tungho.bench;

import java.util.Locale;

/** What a figure has to reach. */
record Target(Kind kind, double limit) {
    /** What is compared with the limit. */
    enum Kind {
        /** The value itself, at most. */
        VALUE_AT_MOST,
        /** The value itself, at least. */
        VALUE_AT_LEAST,
        /** How many times faster than the yardstick, at least: yardstick ÷ value. */
        TIMES_FASTER,
        /** How many times the yardstick's time, at most: value ÷ yardstick. */
        TIMES_AS_LONG,
        /** Nothing was promised; only told: value ÷ yardstick. */
        NONE
    }

    static Target atMost(double value) {
        return new Target(Kind.VALUE_AT_MOST, value);
    }

    static Target atLeast(double value) {
        return new Target(Kind.VALUE_AT_LEAST, value);
    }

    static Target timesFaster(double times) {
        return new Target(Kind.TIMES_FASTER, times);
    }

    static Target timesAsLong(double times) {
        return new Target(Kind.TIMES_AS_LONG, times);
    }

    static Target none() {
        return new Target(Kind.NONE, 0);
    }

    /** The ratio as this target speaks of it. */
    double ratio(double value, double yardstick) {
        return kind == Kind.TIMES_FASTER ? yardstick / value : value / yardstick;
    }

    boolean isMet(double value, double yardstick) {
        return switch (kind) {
            case VALUE_AT_MOST -> value <= limit;
            case VALUE_AT_LEAST -> value >= limit;
            case TIMES_FASTER -> ratio(value, yardstick) >= limit;
            case TIMES_AS_LONG -> ratio(value, yardstick) <= limit;
            case NONE -> true;
        };
    }

    /** In words for the table and the JSON line, such as {@code ≥ 20 lần nhanh hơn}. */
    String words(String unit) {
        var number =
                limit == Math.rint(limit) ? Long.toString((long) limit) : String.format(Locale.ROOT, "%.1f", limit);
        return switch (kind) {
            case VALUE_AT_MOST -> "≤ " + number + " " + unit;
            case VALUE_AT_LEAST -> "≥ " + number + " " + unit;
            case TIMES_FASTER -> "≥ " + number + " lần nhanh hơn";
            case TIMES_AS_LONG -> "≤ " + number + " lần mốc";
            case NONE -> "";
        };
    }
}
