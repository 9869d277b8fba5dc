package vn.tungho.assignment;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;

/** A report of the help of a commune over a quarter, half a year or a year, by cell, village or helper. */
public record HelpReport(Period period, Coverage.By by, List<Line> lines) {
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
     * One cell, village or helper.
     *
     * @param assigned households helped within the period
     * @param visited of these, visited at least once
     * @param moneyDong money given, in đồng
     * @param goodsDong worth of goods given, in đồng
     * @param pledged registered to escape poverty
     * @param escaped recognised as escaped within the period
     * @param fellBack recognised within the period as poor again (tái nghèo, R-REPOOR)
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
        public int notVisited() {
            return assigned - visited;
        }

        /** Money and goods together, in đồng. */
        public long supportDong() {
            return moneyDong + goodsDong;
        }
    }

    /** The sum of all lines. */
    public Line total() {
        return new Line(
                "",
                "Cộng",
                lines.stream().mapToInt(Line::assigned).sum(),
                lines.stream().mapToInt(Line::visited).sum(),
                lines.stream().mapToInt(Line::visits).sum(),
                lines.stream().mapToLong(Line::moneyDong).sum(),
                lines.stream().mapToLong(Line::goodsDong).sum(),
                lines.stream().map(Line::workDays).reduce(BigDecimal.ZERO, BigDecimal::add),
                lines.stream().mapToInt(Line::pledged).sum(),
                lines.stream().mapToInt(Line::escaped).sum(),
                lines.stream().mapToInt(Line::fellBack).sum());
    }
}
