package vn.tungho.endedterm;

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
import vn.tungho.security.Scope;

@Mapper
interface TermQuestionMapper {
    @Select("select next value for term_question_seq")
    long nextId();

    @Insert(
            "insert into term_question (term_question_id, object_type, object_id, deadline_rule, province_code, commune_code,"
                    + " village_code, role, subject, from_on, ended_on, should_end_on, done_on, missing_days, reason, state, asked_at)"
                    + " values (#{termQuestionId}, #{objectType}, #{objectId}, #{deadlineRule}, #{provinceCode}, #{communeCode},"
                    + " #{villageCode}, #{role}, #{subject}, #{fromOn}, #{endedOn}, #{shouldEndOn}, #{doneOn}, #{missingDays}, #{reason},"
                    + " #{state}, #{askedAt})")
    int insert(TermQuestion question);

    /** What was asked before about terms over this day, the oldest first. */
    @Select("select * from term_question where ended_on >= #{day} and from_on < #{day} and state <> 'WITHDRAWN'"
            + " order by term_question_id")
    List<TermQuestion> over(LocalDate day);

    @Update("update term_question set should_end_on = #{shouldEndOn}, missing_days = #{missing}, reason = #{reason},"
            + " version = version + 1 where term_question_id = #{id} and state = 'OPEN'")
    int widen(
            @Param("id") long id,
            @Param("shouldEndOn") LocalDate shouldEndOn,
            @Param("missing") int missing,
            @Param("reason") String reason);

    @Update("update term_question set state = 'WITHDRAWN', version = version + 1 where term_question_id = #{id}"
            + " and state in ('OPEN', 'IN_TIME')")
    int withdraw(long id);

    @Select("select * from term_question where term_question_id = #{id}")
    Optional<TermQuestion> find(long id);

    @Update(
            "update term_question set state = #{state}, answer = #{answer}, remedy_id = #{remedyId}, answered_at = #{at},"
                    + " answered_by = #{by}, answered_by_name = #{byName}, version = version + 1 where term_question_id = #{id}"
                    + " and state = 'OPEN'")
    int answer(
            @Param("id") long id,
            @Param("state") TermQuestion.State state,
            @Param("answer") String answer,
            @Param("remedyId") @Nullable String remedyId,
            @Param("at") LocalDateTime at,
            @Param("by") String by,
            @Param("byName") String byName);

    List<TermQuestion> page(
            @Param("scope") Scope scope,
            @Param("state") TermQuestion.@Nullable State state,
            @Param("before") long before,
            @Param("limit") int limit);

    List<TermQuestion> open(@Param("objectType") String objectType, @Param("ids") Collection<String> objectIds);
}
