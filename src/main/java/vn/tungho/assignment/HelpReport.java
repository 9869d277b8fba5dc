package vn.tungho.assignment;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;

/**
 * A report of the help of a commune over a quarter, half a year or a year, by cell, village or helper. Every number of a helper's line
 * is about what that helper did or had in charge himself; a household handed over within the period stands in the lines of both, and
 * the total counts it once.
 */
public record HelpReport(Period period, Coverage.By by, List<Line> lines, Line total) {
    public HelpReport {
        lines = List.copyOf(lines);
    }

    /** The time it is about, both days included. */
    public record Period(String name, LocalDate from, LocalDate to) {
        /** A quarter 1–4. */
        public static Period quarter(int year, int quarter) {
            var from = LocalDate.of(year, quarter * 3 - 2, 1);
            return new Period(
                    "Quý " + quarter + " năm " + year, from, from.plusMonths(3).minusDays(1));
        }

        /** A half 1–2. */
        public static Period half(int year, int half) {
            var from = LocalDate.of(year, half * 6 - 5, 1);
            return new Period(
                    "6 tháng " + (half == 1 ? "đầu" : "cuối") + " năm " + year,
                    from,
                    from.plusMonths(6).minusDays(1));
        }

        public static Period year(int year) {
            return new Period("Năm " + year, LocalDate.of(year, 1, 1), LocalDate.of(year, 12, 31));
        }
    }

    /**
     * One cell, village or helper. Nobody at home is no visit, and a withdrawn visit is none.
     *
     * @param assigned households in charge at any time within the period, and those visited in somebody's stead
     * @param visited of these, visited at least once by the helpers of this line
     * @param visits visits made by the helpers of this line, whoever has the household now
     * @param moneyDong money given, in đồng
     * @param goodsDong worth of goods given, in đồng
     * @param pledged of those in charge, registered to escape while they were on the list
     * @param escaped recognised as escaped within the period, after a visit by the helpers of this line in the year before
     * @param fellBack recognised within the period as poor again (tái nghèo, R-REPOOR) while in charge
     */
    public record Line(
            String code,
            String name,
            int assigned,
            int visited,
            int visits,
            long moneyDong,
            long goodsDong,
            BigDecimal workDays,
            int pledged,
            int escaped,
            int fellBack) {
        /** The total where nothing was helped. */
        static final Line NOTHING = new Line("", "Cộng", 0, 0, 0, 0, 0, BigDecimal.ZERO, 0, 0, 0);

        public int notVisited() {
            return assigned - visited;
        }

        /** Money and goods together, in đồng. */
        public long supportDong() {
            return moneyDong + goodsDong;
        }
    }
}
