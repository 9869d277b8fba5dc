package vn.tungho.standard;

import java.util.stream.Stream;

/** How many numbers, points, questions and definitions of an edition come from official texts, and how many do not. */
public record Confirmation(int confirmed, int unconfirmed) {
    static Confirmation of(EditionData edition) {
        var flags = Stream.of(
                        edition.values().stream().map(EditionValue::isConfirmed),
                        edition.indicators().stream().map(Indicator::isConfirmed),
                        edition.items().stream().map(StandardMapper.ItemRow::isConfirmed),
                        edition.points().stream().map(StandardMapper.PointsRow::isConfirmed))
                .flatMap(s -> s)
                .toList();
        var confirmed = Math.toIntExact(flags.stream().filter(f -> f).count());
        return new Confirmation(confirmed, flags.size() - confirmed);
    }
}
