package vn.tungho.standard;

import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * How many values of an edition that a review uses come from no official text, sheet by sheet.
 *
 * @param points cells of the B1 table in the columns asked for
 * @param questions questions of Phiếu B1
 * @param needs definitions of Phiếu B2
 * @param signs signs of Phiếu A
 * @param numbers lines and thresholds
 */
public record UnconfirmedValues(int points, int questions, int needs, int signs, int numbers) {
    static UnconfirmedValues of(EditionData edition, Set<PointsColumn> columns) {
        return new UnconfirmedValues(
                count(
                        edition.points().stream().filter(p -> columns.contains(p.pointsColumn())),
                        StandardMapper.PointsRow::isConfirmed),
                count(items(edition, Sheet.B1), StandardMapper.ItemRow::isConfirmed),
                count(edition.indicators().stream(), Indicator::isConfirmed),
                count(items(edition, Sheet.A), StandardMapper.ItemRow::isConfirmed),
                count(edition.values().stream(), EditionValue::isConfirmed));
    }

    private static Stream<StandardMapper.ItemRow> items(EditionData edition, Sheet sheet) {
        return edition.items().stream().filter(i -> i.sheet() == sheet);
    }

    private static <T> int count(Stream<T> rows, Predicate<T> confirmed) {
        return Math.toIntExact(rows.filter(confirmed.negate()).count());
    }

    /** All of them together. */
    public int total() {
        return points + questions + needs + signs + numbers;
    }

    /** “154 ô điểm Phiếu B1, 12 mức thiếu hụt Phiếu B2”; empty when everything is confirmed. */
    public String words() {
        return Stream.of(
                        part(points, "ô điểm Phiếu B1"),
                        part(questions, "câu hỏi Phiếu B1"),
                        part(needs, "mức thiếu hụt Phiếu B2"),
                        part(signs, "dấu hiệu Phiếu A"),
                        part(numbers, "con số của bộ chuẩn"))
                .filter(p -> !p.isEmpty())
                .collect(Collectors.joining(", "));
    }

    private static String part(int number, String what) {
        return number == 0 ? "" : number + " " + what;
    }
}
