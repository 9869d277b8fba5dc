package vn.tungho.assignment;

import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
import org.apache.ibatis.annotations.Insert;
import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Param;
import org.apache.ibatis.annotations.Select;
import org.apache.ibatis.annotations.Update;
import org.jspecify.annotations.Nullable;
import vn.tungho.shared.PovertyStatus;

@Mapper
interface HandoverMapper {
    String COLUMNS = "select h.handover_id, h.kind, h.state, h.province_code, h.commune_code, h.from_helper_id,"
            + " h.to_helper_id, h.from_on, h.until_on, h.reason, h.minutes, h.given_by, h.given_at, h.answered_at,"
            + " h.answer from handover h ";

    @Select("select next value for handover_seq")
    long nextId();

    @Insert("insert into handover (handover_id, kind, state, province_code, commune_code, from_helper_id, to_helper_id,"
            + " from_on, until_on, reason, minutes, given_by, given_at) values (#{handoverId}, #{kind}, #{state},"
            + " #{provinceCode}, #{communeCode}, #{fromHelperId}, #{toHelperId}, #{fromOn}, #{untilOn}, #{reason},"
            + " #{minutes}, #{givenBy}, #{givenAt})")
    int insert(Handover handover);

    int insertLines(@Param("handoverId") long handoverId, @Param("assignmentIds") List<Long> assignmentIds);

    @Select(COLUMNS + "where h.handover_id = #{id}")
    Optional<Handover> findById(long id);

    @Select(COLUMNS + "where h.handover_id = #{id} for update")
    Optional<Handover> lock(long id);

    @Select("select assignment_id from handover_line where handover_id = #{id} order by assignment_id")
    List<Long> lines(long id);

    /** Offers that still wait and touch one of these assignments. */
    int countOffered(@Param("assignmentIds") List<Long> assignmentIds);

    @Update("update handover set state = #{state}, answered_at = #{at}, answer = #{answer} where handover_id = #{id}"
            + " and state = 'OFFERED'")
    int answer(
            @Param("id") long id,
            @Param("state") HandoverState state,
            @Param("at") LocalDateTime at,
            @Param("answer") String answer);

    @Select(COLUMNS + "where h.from_helper_id = #{helperId} or h.to_helper_id = #{helperId}"
            + " order by h.handover_id desc limit 20")
    List<Handover> ofHelper(long helperId);

    @Select(
            COLUMNS + "join handover_line l on l.handover_id = h.handover_id join assignment a on a.assignment_id ="
                    + " l.assignment_id where a.household_id = #{householdId} and h.state = 'SIGNED' order by h.handover_id desc")
    List<Handover> ofHousehold(long householdId);

    List<Household> households(long handoverId);

    /** A household of the minutes. */
    record Household(
            String headName,
            String villageName,
            PovertyStatus povertyStatus,
            @Nullable Integer classYear,
            int visits) {}
}
