package vn.tungho.registry.imports;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.tungho.registry.Relationship;
import vn.tungho.shared.TextNormalizer;

/** The heads of a list that was read so far: to find the head of rows that stand apart, and the same household twice. */
final class ListHeads {
    private final Map<String, List<Head>> byName = new HashMap<>();
    private final Map<String, Integer> rowOf = new HashMap<>();

    /**
     * A household that was read.
     *
     * @param number its number in the list
     * @param row where its head stands
     */
    record Head(int number, int row, boolean isRejected, String order, String commune, String village) {}

    void add(RowReader head, int number) {
        byName.computeIfAbsent(key(head), k -> new ArrayList<>(1))
                .add(new Head(
                        number,
                        head.row().number(),
                        head.isWrong(),
                        head.text(ListColumn.ORDER),
                        head.text(ListColumn.COMMUNE_CODE),
                        TextNormalizer.identity(head.text(ListColumn.VILLAGE))));
    }

    /** The heads of the same sheet whom this row names in "Họ tên chủ hộ" and whom its other cells do not contradict. */
    List<Head> named(RowReader row) {
        if (row.text(ListColumn.HEAD_NAME).isEmpty()) {
            return List.of();
        }
        return byName.getOrDefault(key(row), List.of()).stream()
                .filter(h -> agree(h.order(), row.text(ListColumn.ORDER))
                        && agree(h.commune(), row.text(ListColumn.COMMUNE_CODE))
                        && agree(h.village(), TextNormalizer.identity(row.text(ListColumn.VILLAGE))))
                .toList();
    }

    private static boolean agree(String one, String other) {
        return one.isEmpty() || other.isEmpty() || one.equals(other);
    }

    private static String key(RowReader row) {
        var name = row.text(ListColumn.HEAD_NAME);
        return row.row().sheet() + "|" + TextNormalizer.identity(name.isEmpty() ? row.text(ListColumn.NAME) : name);
    }

    /** Refuses the same household twice in one list: the same name, birth year and place, without numbers to tell them apart. */
    void check(RowReader head, List<Staged.Person> people, Staged.@Nullable Place place) {
        var person = people.stream()
                .filter(p -> p.relationship() == Relationship.HEAD)
                .findFirst()
                .orElseThrow();
        var name = person.fullName();
        if (place == null || name == null || person.citizenId() != null) {
            return;
        }
        var key = String.join(
                "|",
                place.communeCode(),
                place.formerCode(),
                TextNormalizer.identity(place.village()),
                TextNormalizer.identity(name),
                String.valueOf(person.birthYear()));
        var before = rowOf.putIfAbsent(key, head.row().number());
        if (before != null) {
            head.error(
                    ListColumn.NAME,
                    "Hộ cùng chủ hộ, năm sinh và thôn đã có ở dòng %d".formatted(before),
                    "Bỏ dòng thừa, hoặc ghi số CCCD của hai chủ hộ để phân biệt.");
        }
    }
}
