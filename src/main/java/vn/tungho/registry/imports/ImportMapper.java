package vn.tungho.registry.imports;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
import org.apache.ibatis.annotations.Delete;
import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Param;
import org.apache.ibatis.annotations.Select;
import org.apache.ibatis.annotations.Update;
import org.jspecify.annotations.Nullable;

@Mapper
interface ImportMapper {
    @Select("select next value for import_run_seq")
    long nextId();

    int insertRun(Run run);

    @Select(
            "select import_run_id, file_name, province_code, state, row_count, household_count, member_count, new_count,"
                    + " changed_count, unchanged_count, rejected_rows, problem_count, asked_count, may_leave, may_empty, created_by, created_at, applied_at"
                    + " from import_run where import_run_id = #{id}")
    Optional<Run> find(long id);

    @Select("select state from import_run where import_run_id = #{id} for update")
    Optional<String> lock(long id);

    @Update("update import_run set state = 'APPLIED', applied_at = #{at} where import_run_id = #{id}")
    int applied(@Param("id") long id, @Param("at") LocalDateTime at);

    int updateCounts(@Param("id") long id, @Param("problemCount") int problemCount);

    int insertProblems(@Param("id") long id, @Param("from") int from, @Param("problems") List<ImportProblem> problems);

    @Select("select sheet, sheet_row, column_letter, column_name, value, what, how, severity from import_problem"
            + " where import_run_id = #{id} order by problem_no limit #{limit}")
    List<ImportProblem> problems(@Param("id") long id, @Param("limit") int limit);

    @Select("select coalesce(max(problem_no), 0) from import_problem where import_run_id = #{id}")
    int lastProblem(long id);

    int forgetMatches(long id);

    int forgetPeople(long id);

    @Delete("delete from import_match where import_run_id = #{id}")
    int forgetFound(long id);

    int settleYears(long id);

    int rejectRows(@Param("id") long id, @Param("numbers") List<Integer> rowNumbers);

    @Update("update import_run set may_leave = #{leaves}, may_empty = #{empties} where import_run_id = #{id}")
    int agreed(@Param("id") long id, @Param("leaves") boolean leaves, @Param("empties") boolean empties);

    /** Matches that cannot be: a household of another commune, or one that two households of the list claim. */
    List<Conflict> conflicts(long id);

    /** People whose number another household of the register has. */
    List<Conflict> peopleElsewhere(long id);

    int reject(@Param("id") long id, @Param("numbers") List<Integer> householdNumbers);

    int decideOutcomes(@Param("id") long id, @Param("leaves") boolean leaves, @Param("empties") boolean empties);

    @Select("select v.commune_code, v.new_name as village_name from import_village v where v.import_run_id = #{id}"
            + " and v.village_code is null and v.same_as is null and not v.is_open and exists (select 1 from import_household i"
            + " where i.import_run_id = v.import_run_id and i.village_no = v.village_no"
            + " and i.outcome not in ('REJECTED', 'ASKED'))")
    List<NewVillage> newVillages(long id);

    int numberNewHouseholds(long id);

    int insertHouseholds(@Param("id") long id, @Param("at") LocalDateTime at);

    int updateHouseholds(@Param("id") long id, @Param("empties") boolean empties);

    int updateHeads(long id);

    int insertStatuses(
            @Param("id") long id, @Param("runId") long runId, @Param("by") String by, @Param("at") LocalDateTime at);

    int updateClasses(@Param("id") long id, @Param("empties") boolean empties);

    int updatePeople(@Param("id") long id, @Param("empties") boolean empties);

    int endPeople(@Param("id") long id, @Param("on") LocalDate on);

    int insertPeople(long id);

    int recount(long id);

    int deleteNameParts(long id);

    int insertNameParts(long id);

    int insertActs(
            @Param("id") long id,
            @Param("by") String by,
            @Param("on") LocalDate on,
            @Param("at") LocalDateTime at,
            @Param("reason") String reason);

    @Select("select province_code, commune_code, sum(outcome = 'NEW') as created, sum(outcome = 'CHANGED') as changed"
            + " from import_household where import_run_id = #{id} and outcome in ('NEW', 'CHANGED')"
            + " group by province_code, commune_code")
    List<CommuneCount> communeCounts(long id);

    /** All rows of the households in which at least one row was rejected, in the order of the list. */
    List<RejectedRow> rejectedRows(long id);

    /** Makes applies of one province wait for each other, so that the same list cannot come in twice. */
    @Select("select province_code from province where province_code = #{code} for update")
    String lockProvince(String code);

    /** Forgets the people of readings made before; what was applied is in the register. */
    @Delete("delete r from import_row r join import_run u on u.import_run_id = r.import_run_id"
            + " where u.created_at < #{before}")
    int forgetRows(LocalDateTime before);

    @Delete("delete i from import_household i join import_run u on u.import_run_id = i.import_run_id"
            + " where u.created_at < #{before}")
    int forgetHouseholds(LocalDateTime before);

    @Select(
            "select import_run_id, file_name, province_code, state, row_count, household_count, member_count, new_count,"
                    + " changed_count, unchanged_count, rejected_rows, problem_count, asked_count, may_leave, may_empty, created_by, created_at, applied_at"
                    + " from import_run where created_by = #{by} order by import_run_id desc limit #{limit}")
    List<Run> runsOf(@Param("by") String by, @Param("limit") int limit);

    /** A reading of a list. */
    record Run(
            long importRunId,
            String fileName,
            String provinceCode,
            String state,
            int rowCount,
            int householdCount,
            int memberCount,
            int newCount,
            int changedCount,
            int unchangedCount,
            int rejectedRows,
            int problemCount,
            int askedCount,
            boolean mayLeave,
            boolean mayEmpty,
            String createdBy,
            LocalDateTime createdAt,
            @Nullable LocalDateTime appliedAt) {}

    /** A household or person of the list that the register contradicts; {@code firstRow} is 0 unless a row of the list does. */
    record Conflict(
            int householdNo,
            String sheet,
            int sheetRow,
            String fullName,
            String householdCode,
            String place,
            int firstRow,
            boolean isNewHead) {}

    /** A village of the list that is not in the register. */
    record NewVillage(String communeCode, String villageName) {}

    /** What an import did in a commune. */
    record CommuneCount(String provinceCode, String communeCode, int created, int changed) {}

    /** A row to give back. */
    record RejectedRow(
            String sheet,
            int sheetRow,
            boolean isRejected,
            String raw,
            @Nullable Integer classYear,
            String transition) {}
}
