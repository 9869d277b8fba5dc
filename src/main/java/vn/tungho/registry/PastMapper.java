package vn.tungho.registry;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.apache.ibatis.annotations.Insert;
import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Param;
import org.apache.ibatis.annotations.Select;
import org.jspecify.annotations.Nullable;

/** What is known of earlier classes: the history of classes, and what was stated about the time before it. */
@Mapper
interface PastMapper {
    /** Names the moves onto the list anew for every household that has a line in the run. */
    int nameRun(@Param("runId") long runId);

    /** The same for one household. */
    int nameHousehold(@Param("householdId") long householdId);

    /** The code of each household's line of a run. */
    @Select("select household_id, transition from household_status where run_id = #{runId}")
    List<Named> ofRun(long runId);

    /** The code of each household's last line; households without a line are missing. */
    List<Named> latest(@Param("ids") List<Long> householdIds);

    /** What is known of each household by the end of its day. */
    List<Known> known(@Param("asked") List<Asked> asked);

    @Insert("insert into household_past (household_id, past, basis, recorded_by, recorded_at) values (#{householdId},"
            + " #{past}, #{basis}, #{recordedBy}, #{recordedAt}) on duplicate key update past = values(past),"
            + " basis = values(basis), recorded_by = values(recorded_by), recorded_at = values(recorded_at)")
    int state(PastStatement statement);

    @Select("select household_id, past, basis, recorded_by, recorded_at from household_past where household_id = #{id}"
            + " for update")
    Optional<PastStatement> lock(long id);

    @Select("select household_id, past, basis, recorded_by, recorded_at from household_past where household_id = #{id}")
    Optional<PastStatement> statement(long id);

    /** A household and the code of a move. */
    record Named(long householdId, String transition) {}

    /** A household whose past until a day is asked for. */
    record Asked(long householdId, LocalDate until) {}

    /** What is known. */
    record Known(
            long householdId,
            boolean wasPoor,
            boolean wasListed,
            @Nullable PastClass stated) {}
}
