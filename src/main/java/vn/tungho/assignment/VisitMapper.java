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

@Mapper
interface VisitMapper {
    String COLUMNS = "select v.visit_id, v.client_id, v.assignment_id, v.household_id, v.province_code, v.commune_code,"
            + " v.village_code, v.helper_id, p.full_name as helper_name, v.user_id, v.visited_on, v.purpose, v.situation,"
            + " v.found, v.money_dong, v.goods, v.goods_dong, v.work_days, v.household_word, v.next_step, v.next_note,"
            + " v.is_late, v.recorded_at from visit v join helper p on p.helper_id = v.helper_id ";

    @Select("select next value for visit_seq")
    long nextId();

    @Insert("insert into visit (visit_id, client_id, assignment_id, household_id, province_code, commune_code,"
            + " village_code, helper_id, user_id, visited_on, purpose, situation, found, money_dong, goods, goods_dong,"
            + " work_days, household_word, next_step, next_note, latitude, longitude, seconds, questions, is_late,"
            + " recorded_at) values (#{visitId}, #{v.clientId}, #{a.assignmentId}, #{a.householdId}, #{a.provinceCode},"
            + " #{a.communeCode}, #{a.villageCode}, #{helperId}, #{userId}, #{v.visitedOn}, #{v.purpose},"
            + " #{v.situation}, #{v.found}, #{v.moneyDong}, #{v.goods}, #{v.goodsDong}, #{v.workDays},"
            + " #{v.householdWord}, #{v.nextStep}, #{v.nextNote}, #{v.latitude}, #{v.longitude}, #{v.seconds},"
            + " #{v.questions}, #{isLate}, #{at})")
    int insert(
            @Param("visitId") long visitId,
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

    @Select(COLUMNS
            + "where v.household_id = #{householdId} order by v.visited_on desc, v.visit_id desc limit #{limit}")
    List<Visit> ofHousehold(@Param("householdId") long householdId, @Param("limit") int limit);

    /** The latest visit of each household. */
    List<Last> latest(@Param("ids") Collection<Long> householdIds);

    /** What the last visit left. */
    record Last(long householdId, Situation situation, String nextNote, LocalDate visitedOn) {}
}
