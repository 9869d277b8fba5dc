package vn.tungho.review;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.apache.ibatis.annotations.Insert;
import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Param;
import org.apache.ibatis.annotations.Select;
import org.apache.ibatis.annotations.Update;

@Mapper
interface OpinionMapper {
    String COLUMNS =
            "opinion_id, review_id, round, report_number, reported_on, due_on, is_reminded, is_escalated, number,"
                    + " answered_on, is_agreed, content, village_codes";

    @Insert("insert into province_opinion (opinion_id, review_id, round, report_number, reported_on, due_on) select"
            + " next value for province_opinion_seq, #{reviewId}, coalesce(max(round), 0) + 1, #{number}, #{on}, #{due}"
            + " from province_opinion where review_id = #{reviewId}")
    int insert(
            @Param("reviewId") long reviewId,
            @Param("number") String number,
            @Param("on") LocalDate on,
            @Param("due") LocalDate due);

    @Select("select " + COLUMNS + " from province_opinion where review_id = #{reviewId} order by round")
    List<ProvinceOpinion> ofReview(long reviewId);

    @Select("select " + COLUMNS + " from province_opinion where review_id = #{reviewId} order by round desc limit 1")
    Optional<ProvinceOpinion> latest(long reviewId);

    @Update("update province_opinion set number = #{d.number}, answered_on = #{on}, is_agreed = #{d.agreed},"
            + " content = #{d.content}, village_codes = #{villages}, answered_by = #{by} where opinion_id = #{id}"
            + " and answered_on is null")
    int answer(
            @Param("id") long opinionId,
            @Param("d") OpinionData data,
            @Param("villages") String villages,
            @Param("on") LocalDate on,
            @Param("by") String by);

    @Update("update province_opinion set is_reminded = true where opinion_id = #{id}")
    int remind(long id);

    @Update("update province_opinion set is_escalated = true where opinion_id = #{id}")
    int escalate(long id);

    @Update("update province_opinion set due_on = #{due} where opinion_id = #{id}")
    int moveDue(@Param("id") long id, @Param("due") LocalDate due);

    /** Answered reports whose term lay over this day. */
    @Select("select " + COLUMNS + " from province_opinion where answered_on is not null and due_on >= #{day}"
            + " and reported_on < #{day} order by opinion_id")
    List<ProvinceOpinion> answeredOver(LocalDate day);
}
