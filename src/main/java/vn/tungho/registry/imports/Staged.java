package vn.tungho.registry.imports;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.tungho.registry.Relationship;
import vn.tungho.shared.Gender;
import vn.tungho.shared.PovertyStatus;

/**
 * A household of a list as it was understood; the head's own facts stand in the head's row. A fact that is null was not stated.
 *
 * @param isJoining true for people who stand apart from their household, which was handed on before
 * @param blanks columns that the file has and that are empty here: the list says "nothing" of them
 * @param isYearStated false where neither title nor decision tells the year, and it was taken from the calendar
 */
record Staged(
        int number,
        boolean isJoining,
        boolean isRejected,
        @Nullable Place place,
        @Nullable Boolean isEthnicMinority,
        @Nullable Boolean lacksLabour,
        @Nullable Boolean hasMeritoriousMember,
        @Nullable String causes,
        @Nullable PovertyStatus status,
        @Nullable Integer year,
        boolean isYearStated,
        @Nullable Integer aScore,
        @Nullable Integer bScore,
        @Nullable String decisionNumber,
        @Nullable LocalDate decidedOn,
        String transition,
        Set<ListColumn> blanks,
        List<Person> people) {
    /** Rows that could not be understood as a household. */
    static Staged rejected(int number, List<Person> people) {
        return bare(number, false, true, people);
    }

    /** More people of a household that was read before. */
    static Staged joining(int number, boolean isRejected, List<Person> people) {
        return bare(number, true, isRejected, people);
    }

    private static Staged bare(int number, boolean isJoining, boolean isRejected, List<Person> people) {
        return new Staged(
                number,
                isJoining,
                isRejected,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                false,
                null,
                null,
                null,
                null,
                "",
                Set.of(),
                people);
    }

    /** The head; null for a household without one. */
    @Nullable Person head() {
        return people.stream()
                .filter(p -> p.relationship() == Relationship.HEAD)
                .findFirst()
                .orElse(null);
    }

    /**
     * Where it lives by the list.
     *
     * @param formerCode code of the former commune that the list names; empty for none
     * @param formerName its name
     */
    record Place(String provinceCode, String communeCode, String village, String formerCode, String formerName) {}

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
            @Nullable String ethnicityCode,
            Set<ListColumn> blanks) {
        Person reject() {
            return new Person(
                    source,
                    raw,
                    true,
                    fullName,
                    relationship,
                    birthOn,
                    birthYear,
                    gender,
                    citizenId,
                    ethnicityCode,
                    blanks);
        }
    }
}
