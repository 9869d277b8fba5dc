package vn.tungho.monitoring;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Param;
import org.apache.ibatis.annotations.Select;
import org.apache.ibatis.annotations.Update;
import org.jspecify.annotations.Nullable;
import vn.tungho.security.Scope;

/** Programmes, plans, their steps and teams. */
@Mapper
interface MonitoringPlanMapper {
    @Select("select next value for monitoring_programme_seq")
    long nextProgrammeId();

    int insertProgramme(
            @Param("p") Programme programme, @Param("by") String by, @Param("at") java.time.LocalDateTime at);

    @Select("select * from monitoring_programme where commune_code = #{communeCode} and year = #{year}")
    Optional<Programme> programme(@Param("communeCode") String communeCode, @Param("year") int year);

    List<Programme> programmes(@Param("scope") Scope scope, @Param("limit") int limit);

    @Select("select next value for monitoring_plan_seq")
    long nextId();

    int insert(MonitoringPlan plan);

    @Select("select * from monitoring_plan where plan_id = #{planId}")
    Optional<MonitoringPlan> findById(long planId);

    /** The plan, held until the transaction ends. */
    @Select("select * from monitoring_plan where plan_id = #{planId} for update")
    MonitoringPlan lock(long planId);

    List<MonitoringPlan> page(
            @Param("scope") Scope scope,
            @Param("open") @Nullable Boolean open,
            @Param("before") long before,
            @Param("limit") int limit);

    List<MonitoringPlan> findAll(@Param("ids") Collection<Long> ids);

    @Update("update monitoring_plan set state = #{state}, version = version + 1 where plan_id = #{planId}")
    int move(@Param("planId") long planId, @Param("state") PlanState state);

    @Update("update monitoring_plan set state = #{state}, ended_on = #{on}, end_reason = #{reason},"
            + " version = version + 1 where plan_id = #{planId}")
    int end(
            @Param("planId") long planId,
            @Param("state") PlanState state,
            @Param("on") LocalDate on,
            @Param("reason") @Nullable String reason);

    @Update("update monitoring_plan set session_on = #{on}, version = version + 1 where plan_id = #{planId}")
    int moveSession(@Param("planId") long planId, @Param("on") LocalDate on);

    int insertSteps(@Param("steps") List<PlanStep> steps);

    @Select(
            "select * from monitoring_step where plan_id = #{planId} order by field(step, 'NOTICE', 'REPORT', 'SESSION',"
                    + " 'RESULT', 'CONCLUSION', 'ANSWERS')")
    List<PlanStep> steps(long planId);

    List<PlanStep> stepsOf(@Param("ids") Collection<Long> planIds);

    @Update("update monitoring_step set deadline_rule = #{deadlineRule}, from_on = #{fromOn}, due_on = #{dueOn},"
            + " done_on = null where plan_id = #{planId} and step = #{step}")
    int begin(PlanStep step);

    @Update("update monitoring_step set due_on = #{dueOn} where plan_id = #{planId} and step = #{step}")
    int moveDue(@Param("planId") long planId, @Param("step") StepKind step, @Param("dueOn") LocalDate dueOn);

    @Update("update monitoring_step set done_on = #{doneOn}, number = #{number}, people = #{people},"
            + " content = #{content}, done_by = #{doneBy}, done_by_name = #{doneByName}"
            + " where plan_id = #{planId} and step = #{step}")
    int done(PlanStep step);

    /** Steps whose term runs by the calendar and is not over. */
    @Select("select s.* from monitoring_step s join monitoring_plan p on p.plan_id = s.plan_id"
            + " where s.done_on is null and s.from_on is not null and s.deadline_rule is not null"
            + " and p.ended_on is null and p.state = s.step order by s.plan_id")
    List<PlanStep> running();

    int insertMembers(@Param("planId") long planId, @Param("members") List<PlanMember> members);

    @Select("select user_id, full_name, role, duty from monitoring_member where plan_id = #{planId} order by member_no")
    List<PlanMember> members(long planId);

    /** Steps that were done, whose term lay over this day. */
    @Select("select * from monitoring_step where done_on is not null and from_on < #{day} and due_on >= #{day}"
            + " and deadline_rule is not null order by plan_id, step")
    List<PlanStep> endedOver(LocalDate day);
}
