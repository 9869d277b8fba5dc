package vn.tungho.registry.imports;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Villages of one commune whose names may be two spellings of one, as earlier lists made them. It only asks: two villages are never put
 * together by their names.
 */
public final class VillageDoubles {
    private VillageDoubles() {}

    /**
     * The names that may mean the same village, by code; villages without any are missing. Names that differ in marks only when typed
     * with marks, and villages of two former communes named in brackets, are two.
     *
     * @param names name by code, of one commune
     */
    public static Map<String, List<String>> of(Map<String, String> names) {
        var found = new LinkedHashMap<String, List<String>>();
        names.forEach((code, name) -> {
            var near = names.entrySet().stream()
                    .filter(other -> !other.getKey().equals(code) && mayBeOne(name, other.getValue()))
                    .map(Map.Entry::getValue)
                    .toList();
            if (!near.isEmpty()) {
                found.put(code, near);
            }
        });
        return found;
    }

    private static boolean mayBeOne(String name, String other) {
        var one = VillageNames.of(name);
        var two = VillageNames.of(other);
        return !isOfTwoCommunes(name, one, other, two) && !one.differsByMarks(two) && one.isNear(two);
    }

    /** Both say a former commune in brackets, and not the same one. */
    private static boolean isOfTwoCommunes(String name, VillageNames one, String other, VillageNames two) {
        return !one.identity().equals(one.base())
                && !two.identity().equals(two.base())
                && !suffix(name).equals(suffix(other));
    }

    private static String suffix(String name) {
        return vn.tungho.shared.TextNormalizer.identity(name.substring(name.lastIndexOf('(')));
    }
}
