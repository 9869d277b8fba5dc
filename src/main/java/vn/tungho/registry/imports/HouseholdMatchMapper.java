package vn.tungho.registry.imports;

import java.util.List;
import java.util.Locale;
import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Param;
import org.jspecify.annotations.Nullable;
import vn.tungho.shared.TextNormalizer;

/** Households of a list beside those of the register that they may be. */
@Mapper
interface HouseholdMatchMapper {
    /** Those whose head has the same number. */
    List<Candidate> byNumber(long run);

    /** Those in the same village whose head has the same plain name. */
    List<Candidate> byName(long run);

    /** The people beside the head, by the household's number in the list. */
    List<Other> othersOfList(@Param("run") long run, @Param("numbers") List<Integer> householdNumbers);

    /** The people beside the head, by household id. */
    List<Other> othersOfRegister(@Param("ids") List<Long> householdIds);

    int keep(@Param("run") long run, @Param("found") List<Match> found);

    int settle(long run);

    /** What two birth years tell. */
    enum Year {
        SAME,
        OTHER,
        UNKNOWN
    }

    /** Which household of the register one of the list is. */
    record Match(int householdNo, long householdId) {}

    /** A person beside the head. */
    record Other(long id, String fullName) {
        String identity() {
            return TextNormalizer.identity(fullName);
        }
    }

    /** A household of the list and one of the register that it may be. */
    record Candidate(
            int householdNo,
            String sheet,
            int sheetRow,
            String name,
            @Nullable Integer birthYear,
            @Nullable String citizenId,
            String villageName,
            long householdId,
            String householdCode,
            String keptName,
            @Nullable Integer keptBirthYear,
            @Nullable String keptCitizenId,
            String keptVillage) {
        boolean isNameSame() {
            return TextNormalizer.identity(name).equals(TextNormalizer.identity(keptName));
        }

        /** The same but for marks. */
        boolean isNameAlike() {
            return TextNormalizer.plain(name).equals(TextNormalizer.plain(keptName));
        }

        /** Two whole names that were both typed with marks and still differ: two people, unless somebody says otherwise. */
        boolean differsByMarks() {
            return !isNameSame() && isMarked(name) && isMarked(keptName);
        }

        Year year() {
            return birthYear == null || keptBirthYear == null
                    ? Year.UNKNOWN
                    : birthYear.equals(keptBirthYear) ? Year.SAME : Year.OTHER;
        }

        boolean isYearAbsent() {
            return birthYear == null && keptBirthYear == null;
        }

        boolean isNumberOther() {
            return citizenId != null && keptCitizenId != null && !citizenId.equals(keptCitizenId);
        }

        /** As people find it in the register: name, year, village and code. */
        String inRegister() {
            return "%s (%s), %s, mã hộ %s".formatted(keptName, year(keptBirthYear), keptVillage, householdCode);
        }

        String asked() {
            return "Dòng %d: %s (%s), %s có phải hộ đã có trong sổ không?"
                    .formatted(sheetRow, name, year(birthYear), villageName);
        }

        static String year(@Nullable Integer year) {
            return year == null ? "chưa rõ năm sinh" : "sinh năm " + year;
        }

        static boolean isMarked(String name) {
            return !TextNormalizer.plain(name)
                    .equals(name.toLowerCase(Locale.ROOT).replace("'", ""));
        }
    }
}
