package vn.tungho.complaint;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.apache.ibatis.annotations.Insert;
import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Param;
import org.apache.ibatis.annotations.Select;
import org.apache.ibatis.annotations.Update;
import org.jspecify.annotations.Nullable;

/** The terms of complaints. */
@Mapper
interface TermMapper {
    @Select("select next value for complaint_term_seq")
    long nextId();

    @Insert("insert into complaint_term (term_id, complaint_id, deadline_rule, kind, from_on, stopped_days, due_on)"
            + " values (#{termId}, #{complaintId}, #{deadlineRule}, #{kind}, #{fromOn}, #{stoppedDays}, #{dueOn})")
    int insert(Term term);

    @Select("select * from complaint_term where complaint_id = #{id} order by term_id")
    List<Term> of(long id);

    @Select("select * from complaint_term where complaint_id = #{id} and kind = #{kind} and done_on is null"
            + " and cancelled_on is null order by term_id limit 1")
    Optional<Term> open(@Param("id") long id, @Param("kind") TermKind kind);

    @Select("select * from complaint_term where complaint_id = #{id} and kind = #{kind} and done_on is null"
            + " and cancelled_on is null and due_on < #{today} order by term_id")
    List<Term> overdue(@Param("id") long id, @Param("kind") TermKind kind, @Param("today") LocalDate today);

    @Select("select * from complaint_term where done_on is null and cancelled_on is null and due_on is not null"
            + " and term_id > #{after} order by term_id limit #{limit}")
    List<Term> openAfter(@Param("after") long after, @Param("limit") int limit);

    @Update("update complaint_term set done_on = #{on} where term_id = #{id} and done_on is null")
    int done(@Param("id") long termId, @Param("on") LocalDate on);

    @Update("update complaint_term set cancelled_on = #{on} where complaint_id = #{id} and done_on is null"
            + " and cancelled_on is null")
    int cancelAll(@Param("id") long complaintId, @Param("on") LocalDate on);

    @Update("update complaint_term set cancelled_on = #{on} where complaint_id = #{id} and kind = #{kind}"
            + " and done_on is null and cancelled_on is null")
    int cancel(@Param("id") long complaintId, @Param("kind") TermKind kind, @Param("on") LocalDate on);

    @Update("update complaint_term set deadline_rule = #{rule}, stopped_days = #{stopped}, due_on = #{due}"
            + " where term_id = #{id}")
    int change(
            @Param("id") long termId,
            @Param("rule") String rule,
            @Param("stopped") int stopped,
            @Param("due") @Nullable LocalDate due);

    /** Terms that are over and lay over this day. */
    @Select("select * from complaint_term where done_on is not null and cancelled_on is null and due_on >= #{day}"
            + " and from_on < #{day} order by term_id")
    List<Term> endedOver(LocalDate day);
}
