package vn.tungho.registry.imports;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.tungho.registry.Relationship;
import vn.tungho.shared.Gender;
import vn.tungho.shared.PovertyStatus;

/** A household of a list as it was understood; the head's own facts stand in the head's row. */
record Staged(
        int number,
        boolean isRejected,
        @Nullable String communeCode,
        @Nullable String provinceCode,
        @Nullable String villageName,
        boolean isEthnicMinority,
        boolean lacksLabour,
        boolean hasMeritoriousMember,
        String causes,
        @Nullable PovertyStatus status,
        @Nullable Integer year,
        @Nullable Integer aScore,
        @Nullable Integer bScore,
        @Nullable String decisionNumber,
        @Nullable LocalDate decidedOn,
        String transition,
        List<Person> people) {
    /** The head; null for a household without one. */
    @Nullable Person head() {
        return people.stream()
                .filter(p -> p.relationship() == Relationship.HEAD)
                .findFirst()
                .orElse(null);
    }

    /** A row of the list. */
    record Person(
            SourceRow source,
            String raw,
            boolean isRejected,
            @Nullable String fullName,
            @Nullable Relationship relationship,
            @Nullable LocalDate birthOn,
            @Nullable Integer birthYear,
            @Nullable Gender gender,
            @Nullable String citizenId,
            String ethnicityCode) {}
}
