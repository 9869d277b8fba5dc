package vn.tungho.registry.imports;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Param;
import org.apache.ibatis.annotations.Select;
import org.jspecify.annotations.Nullable;
import vn.tungho.registry.Relationship;
import vn.tungho.shared.Gender;
import vn.tungho.shared.PovertyStatus;
import vn.tungho.shared.TextNormalizer;

/** Households of a list that the register has, with both sides of each fact; by pages of their numbers in the list. */
@Mapper
interface CompareMapper {
    @Select("select coalesce(max(household_no), 0) from import_household where import_run_id = #{run}"
            + " and household_id is not null and outcome <> 'REJECTED'")
    int lastNumber(long run);

    List<Sides> households(@Param("run") long run, @Param("after") int after, @Param("upTo") int upTo);

    List<Listed> rows(@Param("run") long run, @Param("after") int after, @Param("upTo") int upTo);

    List<Kept> members(@Param("run") long run, @Param("after") int after, @Param("upTo") int upTo);

    int settle(long run);

    /** What the list and the register say of a household; the names beginning with {@code kept} are the register's. */
    record Sides(
            int householdNo,
            long householdId,
            String blanks,
            @Nullable String villageCode,
            String villageName,
            String keptVillageCode,
            String keptVillageName,
            @Nullable Boolean isEthnicMinority,
            boolean keptIsEthnicMinority,
            @Nullable Boolean lacksLabour,
            boolean keptLacksLabour,
            @Nullable Boolean hasMeritoriousMember,
            boolean keptHasMeritoriousMember,
            @Nullable String causes,
            String keptCauses,
            PovertyStatus povertyStatus,
            PovertyStatus keptPovertyStatus,
            int classYear,
            @Nullable Integer keptClassYear,
            @Nullable Integer aScore,
            @Nullable Integer keptAScore,
            @Nullable Integer bScore,
            @Nullable Integer keptBScore,
            @Nullable String decisionNumber,
            @Nullable String keptDecisionNumber,
            @Nullable LocalDate decidedOn,
            @Nullable LocalDate keptDecidedOn,
            boolean isClassNewest,
            boolean hasLine,
            boolean hasRejectedRow) {}

    /** A person of the list. */
    record Listed(
            int householdNo,
            int rowNo,
            int sheetRow,
            String sheet,
            int position,
            String fullName,
            Relationship relationship,
            @Nullable LocalDate birthOn,
            @Nullable Integer birthYear,
            @Nullable Gender gender,
            @Nullable String citizenId,
            @Nullable String ethnicityCode,
            String blanks) {
        boolean isBlank(ListColumn column) {
            return Arrays.asList(blanks.split(",", -1)).contains(column.name());
        }
    }

    /** A person of the register. */
    record Kept(
            int householdNo,
            long memberId,
            String fullName,
            Relationship relationship,
            @Nullable LocalDate birthOn,
            @Nullable Integer birthYear,
            @Nullable Gender gender,
            @Nullable String citizenId,
            String ethnicityCode) {
        String inRegister() {
            return "%s (%s)".formatted(fullName, HouseholdMatchMapper.Candidate.year(birthYear));
        }
    }

    /** Whom a person of the list and one of the register have in common. */
    record Likeness(Listed listed, Kept kept) {
        boolean isNameSame() {
            return TextNormalizer.identity(listed.fullName()).equals(TextNormalizer.identity(kept.fullName()));
        }

        boolean isNameAlike() {
            return TextNormalizer.plain(listed.fullName()).equals(TextNormalizer.plain(kept.fullName()));
        }

        boolean differsByMarks() {
            return !isNameSame()
                    && HouseholdMatchMapper.Candidate.isMarked(listed.fullName())
                    && HouseholdMatchMapper.Candidate.isMarked(kept.fullName());
        }

        HouseholdMatchMapper.Year year() {
            var one = listed.birthYear();
            var other = kept.birthYear();
            return one == null || other == null
                    ? HouseholdMatchMapper.Year.UNKNOWN
                    : one.equals(other) ? HouseholdMatchMapper.Year.SAME : HouseholdMatchMapper.Year.OTHER;
        }

        boolean isNumberSame() {
            return listed.citizenId() != null && listed.citizenId().equals(kept.citizenId());
        }

        boolean isNumberOther() {
            return listed.citizenId() != null && kept.citizenId() != null && !isNumberSame();
        }
    }
}
