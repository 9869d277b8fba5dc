package vn.tungho.monitoring;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.apache.ibatis.annotations.Insert;
import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Param;
import org.apache.ibatis.annotations.Select;
import org.apache.ibatis.annotations.Update;
import org.jspecify.annotations.Nullable;
import vn.tungho.security.Scope;

/** Findings and the acts on them; there is no statement that changes a finding's words. */
@Mapper
interface FindingMapper {
    @Select("select next value for finding_seq")
    long nextId();

    @Select("select count(*) from finding where commune_code = #{communeCode} and written_on >= #{from}")
    int countSince(@Param("communeCode") String communeCode, @Param("from") LocalDate from);

    @Insert("insert into finding (finding_id, code, plan_id, province_code, commune_code, village_code, step,"
            + " household_id, subject, description, basis, recommendation, level, receiver, written_by,"
            + " written_by_name, written_on, state) values (#{findingId}, #{code}, #{planId}, #{provinceCode},"
            + " #{communeCode}, #{villageCode}, #{step}, #{householdId}, #{subject}, #{description}, #{basis},"
            + " #{recommendation}, #{level}, #{receiver}, #{writtenBy}, #{writtenByName}, #{writtenOn}, 'OPEN')")
    int insert(Finding finding);

    @Select("select * from finding where finding_id = #{findingId}")
    Optional<Finding> findById(long findingId);

    @Select("select * from finding where finding_id = #{findingId} for update")
    Finding lock(long findingId);

    @Select("select * from finding where plan_id = #{planId} order by finding_id")
    List<Finding> ofPlan(long planId);

    @Select("select * from finding where household_id = #{householdId} order by finding_id desc")
    List<Finding> ofHousehold(long householdId);

    List<Finding> page(
            @Param("scope") Scope scope,
            @Param("state") @Nullable FindingState state,
            @Param("before") long before,
            @Param("limit") int limit);

    List<StateCount> countByState(@Param("scope") Scope scope);

    /** Findings written, and acts done, between two days. */
    List<Finding> between(
            @Param("communeCode") String communeCode, @Param("from") LocalDate from, @Param("to") LocalDate to);

    /** How many findings passed their day to answer between two days. */
    @Select("select count(distinct f.finding_id) from finding f join finding_act a on a.finding_id = f.finding_id"
            + " where f.commune_code = #{communeCode} and a.act = 'OVERDUE' and a.acted_on between #{from} and #{to}")
    int lateBetween(@Param("communeCode") String communeCode, @Param("from") LocalDate from, @Param("to") LocalDate to);

    @Insert("insert into finding_act (finding_id, act_no, content_hash, act, actor, actor_name, actor_role, acted_on,"
            + " note, due_on, recorded_at) values (#{findingId}, #{actNo}, #{contentHash}, #{act}, #{actor},"
            + " #{actorName}, #{actorRole}, #{actedOn}, #{note}, #{dueOn}, #{recordedAt})")
    int insertAct(FindingAct act);

    @Update("update finding set state = #{state}, reply_due_on = #{dueOn}, act_count = #{actNo}"
            + " where finding_id = #{findingId} and state <> 'REMEDIED'")
    int move(
            @Param("findingId") long findingId,
            @Param("state") FindingState state,
            @Param("dueOn") @Nullable LocalDate dueOn,
            @Param("actNo") int actNo);

    @Update("update finding set state = 'REMEDIED', act_count = #{actNo}, remedied_act_no = #{actNo},"
            + " remedied_act = 'REMEDIED' where finding_id = #{findingId} and state = 'ANSWERED'")
    int remedy(@Param("findingId") long findingId, @Param("actNo") int actNo);

    @Select("select * from finding_act where finding_id = #{findingId} order by act_no")
    List<FindingAct> acts(long findingId);

    @Update("update finding set reply_due_on = #{dueOn} where plan_id = #{planId} and reply_due_on = #{oldDue}"
            + " and state in ('OPEN', 'OVERDUE')")
    int moveDue(@Param("planId") long planId, @Param("oldDue") LocalDate oldDue, @Param("dueOn") LocalDate dueOn);

    /** The terms set by urging that still run. */
    @Select("select distinct f.plan_id, a.acted_on as from_on, f.reply_due_on as due_on from finding f"
            + " join finding_act a on a.finding_id = f.finding_id and a.act = 'URGED' and a.due_on = f.reply_due_on"
            + " where f.state = 'OVERDUE'")
    List<UrgedTerm> urgedTerms();

    /** A plan's new day to answer, counted from the urging. */
    record UrgedTerm(long planId, LocalDate fromOn, LocalDate dueOn) {}

    /** How many findings stand so. */
    record StateCount(FindingState state, int number) {}
}
