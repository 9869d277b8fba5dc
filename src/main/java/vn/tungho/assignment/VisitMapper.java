package vn.tungho.assignment;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.apache.ibatis.annotations.Insert;
import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Param;
import org.apache.ibatis.annotations.Select;
import org.apache.ibatis.annotations.Update;
import org.jspecify.annotations.Nullable;

@Mapper
interface VisitMapper {
    String COLUMNS = "select v.visit_id, v.root_id, v.client_id, v.assignment_id, v.household_id, v.province_code,"
            + " v.commune_code, v.village_code, v.helper_id, p.full_name as helper_name, v.user_id, u.full_name as made_by,"
            + " v.visited_on, v.purpose, v.situation, v.found, v.money_dong, v.goods, v.goods_dong, v.work_days,"
            + " v.household_word, v.next_step, v.next_note, v.latitude, v.longitude, v.seconds, v.questions, v.is_late,"
            + " v.recorded_at, v.replaced_by, v.withdrawn_at, v.withdrawn_by, v.withdraw_reason from visit v"
            + " join helper p on p.helper_id = v.helper_id join app_user u on u.user_id = v.user_id ";

    @Select("select next value for visit_seq")
    long nextId();

    @Insert("insert into visit (visit_id, root_id, client_id, assignment_id, household_id, province_code, commune_code,"
            + " village_code, helper_id, user_id, visited_on, purpose, situation, found, money_dong, goods, goods_dong,"
            + " work_days, household_word, next_step, next_note, latitude, longitude, seconds, questions, is_late,"
            + " recorded_at) values (#{visitId}, #{rootId}, #{v.clientId}, #{a.assignmentId}, #{a.householdId}, #{a.provinceCode},"
            + " #{a.communeCode}, #{a.villageCode}, #{helperId}, #{userId}, #{v.visitedOn}, #{v.purpose},"
            + " #{v.situation}, #{v.found}, #{v.moneyDong}, #{v.goods}, #{v.goodsDong}, #{v.workDays},"
            + " #{v.householdWord}, #{v.nextStep}, #{v.nextNote}, #{v.latitude}, #{v.longitude}, #{v.seconds},"
            + " #{v.questions}, #{isLate}, #{at})")
    int insert(
            @Param("visitId") long visitId,
            @Param("rootId") long rootId,
            @Param("v") NewVisit visit,
            @Param("a") Assignment assignment,
            @Param("helperId") long helperId,
            @Param("userId") long userId,
            @Param("isLate") boolean isLate,
            @Param("at") LocalDateTime at);

    @Select(COLUMNS + "where v.client_id = #{clientId}")
    Optional<Visit> ofClient(String clientId);

    @Select(COLUMNS + "where v.visit_id = #{visitId}")
    Optional<Visit> findById(long visitId);

    @Select("select visit_id from visit where visit_id = #{visitId} for update")
    Optional<Long> lock(long visitId);

    @Update("update visit set withdrawn_at = #{at}, withdrawn_by = #{by}, withdraw_reason = #{reason}, replaced_by ="
            + " #{replacedBy} where visit_id = #{visitId} and withdrawn_at is null")
    int withdraw(
            @Param("visitId") long visitId,
            @Param("at") LocalDateTime at,
            @Param("by") String by,
            @Param("reason") String reason,
            @Param("replacedBy") @Nullable Long replacedBy);

    /** What holds of a household on a day. */
    @Select(COLUMNS + "where v.household_id = #{householdId} and v.visited_on = #{day} and v.withdrawn_at is null"
            + " order by v.visit_id")
    List<Visit> ofDay(@Param("householdId") long householdId, @Param("day") LocalDate day);

    /** The latest one with a position before another row; empty when none was written down. */
    @Select(COLUMNS + "where v.household_id = #{householdId} and v.latitude is not null and v.longitude is not null"
            + " and v.withdrawn_at is null and v.visit_id < #{before} order by v.visit_id desc limit 1")
    Optional<Visit> locatedBefore(@Param("householdId") long householdId, @Param("before") long before);

    @Select(COLUMNS
            + "where v.household_id = #{householdId} order by v.visited_on desc, v.visit_id desc limit #{limit}")
    List<Visit> ofHousehold(@Param("householdId") long householdId, @Param("limit") int limit);

    /** What this person wrote down and holds, first written on that day or later, the latest visit first. */
    @Select(COLUMNS + "join visit r on r.visit_id = v.root_id where v.user_id = #{userId} and v.recorded_at >= #{since}"
            + " and r.recorded_at >= #{since} and v.withdrawn_at is null order by v.visited_on desc, v.visit_id desc"
            + " limit #{limit}")
    List<Visit> ofMaker(
            @Param("userId") long userId, @Param("since") java.time.LocalDate since, @Param("limit") int limit);

    /** The latest of each household that holds, attempts included. */
    List<Last> latest(@Param("ids") Collection<Long> householdIds);

    /** What the last visit left. */
    record Last(long householdId, Situation situation, String nextNote, LocalDate visitedOn) {}
}
