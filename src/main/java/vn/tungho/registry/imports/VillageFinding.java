package vn.tungho.registry.imports;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Which village of the register one village of a list is: found by its whole name, asked about, or new. */
final class VillageFinding {
    /**
     * A village to compare with.
     *
     * @param target its code; for one that an earlier line of the list makes, {@code #number}
     */
    record Known(String target, String name, String formerCode, VillageNames names) {
        static Known of(String target, String name, String formerCode) {
            return new Known(target, name, formerCode, VillageNames.of(name));
        }

        boolean isCalled(VillageNames other) {
            return names.identity().equals(other.identity());
        }
    }

    private final VillageMatchMapper.Listed listed;
    private final VillageNames names;
    private final boolean hasRivals;
    private final boolean isTaken;
    private final List<Known> candidates = new ArrayList<>();
    private final List<Known> told = new ArrayList<>();
    private final @Nullable Known found;

    /**
     * @param register the villages of the commune
     * @param seen villages of the commune that earlier lines of the list make
     * @param hasRivals the list has the same name under another former commune
     */
    VillageFinding(VillageMatchMapper.Listed listed, List<Known> register, List<Known> seen, boolean hasRivals) {
        this.listed = listed;
        this.names = VillageNames.of(listed.name());
        this.hasRivals = hasRivals;
        this.isTaken = register.stream().anyMatch(k -> k.isCalled(names));
        this.found = listed.formerCode().isEmpty() ? bySimpleName(register) : byFormerCommune(register);
        if (found == null && candidates.isEmpty() && !isTaken) {
            register.stream().filter(this::isNear).forEach(this::weigh);
            seen.stream().filter(this::isNear).forEach(this::weigh);
        }
    }

    private @Nullable Known bySimpleName(List<Known> register) {
        var same = register.stream().filter(k -> k.isCalled(names)).toList();
        var variants = names.identity().equals(names.base())
                ? register.stream()
                        .filter(k -> k.names().base().equals(names.base()) && !k.isCalled(names))
                        .toList()
                : List.<Known>of();
        if (same.size() == 1 && variants.isEmpty()) {
            return same.getFirst();
        }
        candidates.addAll(same);
        candidates.addAll(variants);
        return null;
    }

    private @Nullable Known byFormerCommune(List<Known> register) {
        var longNames = VillageNames.of(listed.longName());
        for (var k : register) {
            if (k.isCalled(longNames) || (k.isCalled(names) && k.formerCode().equals(listed.formerCode()))) {
                return k;
            }
        }
        var free = register.stream()
                .filter(k -> k.isCalled(names) && k.formerCode().isEmpty())
                .toList();
        if (free.size() == 1 && !hasRivals) {
            return free.getFirst();
        }
        candidates.addAll(free);
        return null;
    }

    private boolean isNear(Known k) {
        return k.names().isNear(names) && !k.names().base().equals(names.base());
    }

    private void weigh(Known k) {
        (names.differsByMarks(k.names()) ? told : candidates).add(k);
    }

    @Nullable Known found() {
        return found;
    }

    /** Villages that it may be; nobody but a person can tell. */
    List<Known> candidates() {
        return candidates;
    }

    /** Villages from which it differs in marks only. */
    List<Known> told() {
        return told;
    }

    /** The name that it gets when it is none of them: with its former commune where another village has the short one. */
    String newName() {
        return !listed.formerCode().isEmpty() && (hasRivals || isTaken) ? listed.longName() : listed.name();
    }
}
