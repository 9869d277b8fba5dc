package vn.tungho.complaint;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.apache.ibatis.annotations.Insert;
import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Param;
import org.apache.ibatis.annotations.Select;
import org.apache.ibatis.annotations.Update;
import org.jspecify.annotations.Nullable;
import vn.tungho.security.Role;
import vn.tungho.security.Scope;

/** Complaints, their register and their history. */
@Mapper
interface ComplaintMapper {
    /** Refused complaints that came on or after this day against a decision known before it. */
    @Select("select * from complaint where state = 'REFUSED' and received_on >= #{day} and known_on < #{day}"
            + " order by complaint_id")
    List<Complaint> refusedSince(LocalDate day);

    @Select("select next value for complaint_seq")
    long nextId();

    @Insert("insert into complaint_register (body_code, year, last_no) values (#{body}, #{year}, last_insert_id(1))"
            + " on duplicate key update last_no = last_insert_id(last_no + 1)")
    int countUp(@Param("body") String bodyCode, @Param("year") int year);

    /** The number {@link #countUp} has just given on this connection. */
    @Select("select last_no from complaint_register where body_code = #{body} and year = #{year}")
    int lastNo(@Param("body") String bodyCode, @Param("year") int year);

    int insert(Complaint complaint);

    @Select("select * from complaint where complaint_id = #{id}")
    Optional<Complaint> findById(long id);

    @Select("select * from complaint where complaint_id = #{id} for update")
    Optional<Complaint> lock(long id);

    @Select("select * from complaint where tracking_code = #{code}")
    Optional<Complaint> byCode(String code);

    @Select("select * from complaint where first_complaint_id = #{id} order by complaint_id desc limit 1")
    Optional<Complaint> secondOf(long id);

    @Select("select * from complaint where first_complaint_id = #{id} order by complaint_id")
    List<Complaint> secondsOf(long id);

    @Select("select * from complaint where household_id = #{id} order by complaint_id desc")
    List<Complaint> ofHousehold(long id);

    List<Complaint> findAll(@Param("ids") Collection<Long> ids);

    List<Complaint> page(
            @Param("filter") ComplaintFilter filter,
            @Param("plain") @Nullable String plain,
            @Param("scope") Scope scope,
            @Param("today") LocalDate today,
            @Param("before") long before,
            @Param("limit") int limit);

    List<StateCount> countByState(@Param("scope") Scope scope);

    List<OutcomeCount> outcomes(@Param("communeCode") String communeCode);

    @Update("update complaint set version = version + 1, state = #{state}, step_due_on = #{due}"
            + " where complaint_id = #{id}")
    int move(@Param("id") long id, @Param("state") ComplaintState state, @Param("due") @Nullable LocalDate due);

    /** Where a decided complaint stands; {@code endedOn} is null while something is left to do. */
    @Update("update complaint set version = version + 1, state = #{state}, step_due_on = #{due}, ended_on = #{endedOn},"
            + " end_reason = coalesce(#{reason}, end_reason), is_suspended = false where complaint_id = #{id}")
    int stand(
            @Param("id") long id,
            @Param("state") ComplaintState state,
            @Param("due") @Nullable LocalDate due,
            @Param("endedOn") @Nullable LocalDate endedOn,
            @Param("reason") @Nullable String reason);

    /** Decisions whose effect has come although their process still waits for something else. */
    @Select("select c.complaint_id from complaint c join complaint_term t on t.complaint_id = c.complaint_id"
            + " and t.kind = 'EFFECT' and t.done_on is null and t.cancelled_on is null and t.due_on < #{today}"
            + " where c.state = 'SETTLED' and c.complaint_id > #{after} and not exists (select 1 from complaint n where n.first_complaint_id ="
            + " c.complaint_id and n.state = 'RECEIVED') order by c.complaint_id limit #{limit}")
    List<Long> effectsDue(@Param("today") LocalDate today, @Param("after") long after, @Param("limit") int limit);

    @Update("update complaint set version = version + 1, accepted_on = #{on}, acceptance_number = #{number},"
            + " verifier_id = #{verifier}, verifier_role = #{role} where complaint_id = #{id}")
    int accept(
            @Param("id") long id,
            @Param("on") LocalDate on,
            @Param("number") String number,
            @Param("verifier") long verifier,
            @Param("role") Role role);

    @Update("update complaint set version = version + 1, acceptance_number = #{number} where complaint_id = #{id}")
    int refuse(@Param("id") long id, @Param("number") String number);

    @Update("update complaint set version = version + 1, is_suspended = #{suspended}, stopped_days = #{stopped},"
            + " settle_due_on = #{due}, step_due_on = #{due} where complaint_id = #{id}")
    int clock(
            @Param("id") long id,
            @Param("suspended") boolean suspended,
            @Param("stopped") int stopped,
            @Param("due") @Nullable LocalDate due);

    @Update("update complaint set version = version + 1, is_complex = true where complaint_id = #{id}")
    int complex(long id);

    @Update("update complaint set version = version + 1, withdrawn_part = #{part} where complaint_id = #{id}")
    int withdrawPart(@Param("id") long id, @Param("part") String part);

    @Update("update complaint set version = version + 1, state = #{state}, ended_on = #{on}, end_reason = #{reason},"
            + " step_due_on = null, is_suspended = false where complaint_id = #{id}")
    int end(
            @Param("id") long id,
            @Param("state") ComplaintState state,
            @Param("on") LocalDate on,
            @Param("reason") @Nullable String reason);

    @Insert("insert into complaint_event (event_id, complaint_id, happened_on, what, detail, recorded_by, recorded_at)"
            + " values (next value for complaint_event_seq, #{complaintId}, #{happenedOn}, #{what}, #{detail},"
            + " #{recordedBy}, #{recordedAt})")
    int insertEvent(ComplaintEvent event);

    @Select(
            "select e.complaint_id, e.happened_on, e.what, e.detail, coalesce(u.full_name, e.recorded_by) as recorded_by,"
                    + " e.recorded_at from complaint_event e left join app_user u on u.username = e.recorded_by"
                    + " where e.complaint_id = #{id} order by e.event_id desc")
    List<ComplaintEvent> events(long id);

    /** How many complaints stand at a step. */
    record StateCount(ComplaintState state, int number) {}
}
