package vn.tungho.registry.imports;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/**
 * What applying a list would do, by name; after it was applied, what it did.
 *
 * @param newHouseholds the first of the households that the register does not have
 * @param changes the first changes of each kind
 * @param counts all of each kind
 * @param questions what only a person can tell; the open ones first
 */
public record ImportEffects(
        List<String> newHouseholds,
        Map<ImportChange.Kind, List<ImportChange>> changes,
        Map<ImportChange.Kind, Integer> counts,
        List<Question> questions) {
    public ImportEffects {
        newHouseholds = List.copyOf(newHouseholds);
        changes = Map.copyOf(changes);
        counts = Map.copyOf(counts);
        questions = List.copyOf(questions);
    }

    /** The first changes of a kind. */
    public List<ImportChange> of(ImportChange.Kind kind) {
        return changes.getOrDefault(kind, List.of());
    }

    /** How many changes of a kind there are. */
    public int count(ImportChange.Kind kind) {
        return counts.getOrDefault(kind, 0);
    }

    static Map<ImportChange.Kind, Integer> counted(List<EffectMapper.ChangeCount> counts) {
        var counted = new EnumMap<ImportChange.Kind, Integer>(ImportChange.Kind.class);
        counts.forEach(c -> counted.put(c.kind(), c.number()));
        return counted;
    }
}
