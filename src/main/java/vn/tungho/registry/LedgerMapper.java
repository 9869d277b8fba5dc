package vn.tungho.registry;

import java.time.LocalDateTime;
import java.util.Collection;
import java.util.List;
import org.apache.ibatis.annotations.Insert;
import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Param;
import org.apache.ibatis.annotations.Select;
import org.apache.ibatis.annotations.Update;
import vn.tungho.shared.PovertyStatus;
import vn.tungho.shared.area.Area;

/** The histories of households: classes and acts. */
@Mapper
interface LedgerMapper {
    @Select("select next value for household_status_seq")
    long nextRunId();

    /** Class and area of the households before a decision, locked until it is recorded. */
    List<Standing> lockStandings(@Param("ids") Collection<Long> ids);

    int insertStatuses(
            @Param("runId") long runId,
            @Param("lines") List<StatusLine> lines,
            @Param("source") StatusSource source,
            @Param("by") String by,
            @Param("at") LocalDateTime at);

    /** Brings the class on each household to the run's line for it. */
    @Update("update household h join household_status s on s.household_id = h.household_id and s.run_id = #{runId}"
            + " set h.version = h.version + 1, h.poverty_status = s.poverty_status, h.class_year = s.year,"
            + " h.a_score = s.a_score, h.b_score = s.b_score, h.deprivations = s.deprivations,"
            + " h.decision_number = s.decision_number, h.decided_on = s.decided_on")
    int applyRun(long runId);

    /** The household has never been reviewed. */
    @Update("update household set class_year = null where household_id = #{id}")
    int clearYear(long householdId);

    @Select("select household_status_id, household_id, year, poverty_status, previous_status, a_score, b_score,"
            + " deprivations, decision_number, decided_on, transition, source, recorded_by, recorded_at, basis"
            + " from household_status where household_id = #{id} order by year desc, household_status_id desc")
    List<StatusPeriod> statuses(long id);

    @Insert("insert into household_act (household_act_id, household_id, other_household_id, member_id, kind,"
            + " province_code, commune_code, village_code, acted_on, reason, detail, recorded_by, recorded_at) values"
            + " (next value for household_act_seq, #{act.householdId}, #{act.otherHouseholdId}, #{act.memberId},"
            + " #{act.kind}, #{area.provinceCode}, #{area.communeCode}, #{area.villageCode}, #{act.actedOn},"
            + " #{act.reason}, #{act.detail}, #{act.recordedBy}, #{act.recordedAt})")
    int insertAct(@Param("act") HouseholdAct act, @Param("area") Area area);

    @Select("select household_act_id, household_id, other_household_id, member_id, kind, acted_on, reason, detail,"
            + " recorded_by, recorded_at from household_act where household_id = #{id} order by household_act_id desc")
    List<HouseholdAct> acts(long id);

    /** What a household was before the line. */
    record Standing(
            long householdId,
            String provinceCode,
            String communeCode,
            String villageCode,
            PovertyStatus povertyStatus,
            boolean isActive) {
        Area area() {
            return Area.village(provinceCode, communeCode, villageCode);
        }
    }

    /** A line to write. */
    record StatusLine(Recognition recognition, Standing before) {}
}
