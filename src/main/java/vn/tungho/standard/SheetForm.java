package vn.tungho.standard;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import vn.tungho.shared.area.AreaType;
import vn.tungho.shared.area.Region;
import vn.tungho.standard.coherence.CoherenceRules;

/**
 * The sheets as they are asked in one place under one edition.
 *
 * @param screening Phiếu A: signs without options
 * @param income Phiếu B1: every question has options with points
 * @param deprivation Phiếu B2: every question has the options {@code yes} (deprived) and {@code no}
 * @param coherence which answers depend on each other
 */
public record SheetForm(
        String editionId,
        Region region,
        AreaType area,
        List<SheetGroup> screening,
        List<SheetGroup> income,
        List<SheetGroup> deprivation,
        CoherenceRules coherence) {
    public SheetForm {
        screening = List.copyOf(screening);
        income = List.copyOf(income);
        deprivation = List.copyOf(deprivation);
    }

    /** The questions of B1 and B2 in order, which a score needs. */
    public List<SheetItem> scoredItems() {
        return Stream.concat(income.stream(), deprivation.stream())
                .flatMap(g -> g.items().stream())
                .toList();
    }

    /** The question of this code on any of the three sheets. */
    public Optional<SheetItem> item(String code) {
        return Stream.of(screening, income, deprivation)
                .flatMap(List::stream)
                .flatMap(g -> g.items().stream())
                .filter(i -> i.code().equals(code))
                .findFirst();
    }
}
