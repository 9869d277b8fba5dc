package vn.tungho.support;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.apache.ibatis.annotations.Insert;
import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Param;
import org.apache.ibatis.annotations.Select;
import org.apache.ibatis.annotations.Update;
import org.jspecify.annotations.Nullable;
import vn.tungho.security.Scope;

/** Cases and what belongs to one alone. */
@Mapper
interface SupportCaseMapper {
    @Select("select next value for support_case_seq")
    long nextId();

    int insert(SupportCase supportCase);

    @Select("select * from support_case where case_id = #{caseId}")
    Optional<SupportCase> findById(long caseId);

    /** The case, held until the transaction ends: what pays and what ends waits here. */
    @Select("select * from support_case where case_id = #{caseId} for update")
    SupportCase lock(long caseId);

    List<SupportCase> page(
            @Param("filter") SupportCaseFilter filter,
            @Param("plain") @Nullable String plain,
            @Param("scope") Scope scope,
            @Param("before") long before,
            @Param("limit") int limit);

    List<StateCount> countByState(@Param("scope") Scope scope);

    @Select("select * from support_case where household_id = #{householdId} order by case_id desc")
    List<SupportCase> ofHousehold(long householdId);

    List<SupportCase> findAll(@Param("ids") Collection<Long> caseIds);

    List<SupportCase> ofHouseholds(@Param("ids") Collection<Long> ids);

    /** Cases of the same village and programme that wait at the same step. */
    List<SupportCase> waitingTogether(
            @Param("area") @Nullable String villageCode,
            @Param("communeCode") String communeCode,
            @Param("programmeCode") String programmeCode,
            @Param("state") SupportState state);

    List<SupportCase> openAfter(@Param("after") long after, @Param("limit") int limit);

    @Select("select case_id, document_no, name, form, is_required, received_on from support_case_document"
            + " where case_id = #{caseId} order by document_no")
    List<CaseDocument> documents(long caseId);

    @Insert("insert into support_case_document (case_id, document_no, name, form, is_required)"
            + " select #{caseId}, document_no, name, form, is_required from programme_document"
            + " where programme_edition_id = #{editionId}")
    int copyDocuments(@Param("caseId") long caseId, @Param("editionId") long editionId);

    @Insert("insert into support_case_stage (case_id, stage_no, name, share, is_confirmed)"
            + " select #{caseId}, stage_no, name, share, is_confirmed from programme_stage"
            + " where programme_edition_id = #{editionId}")
    int copyStages(@Param("caseId") long caseId, @Param("editionId") long editionId);

    @Update("update support_case_document set received_on = #{on} where case_id = #{caseId} and document_no = #{no}")
    int receiveDocument(@Param("caseId") long caseId, @Param("no") int no, @Param("on") @Nullable LocalDate on);

    @Select("select case_id, finding_no, question, answer, outcome from support_case_finding where case_id = #{caseId}"
            + " order by finding_no")
    List<CaseFinding> findings(long caseId);

    int insertFindings(@Param("findings") List<CaseFinding> findings);

    @Select("select s.case_id, s.stage_no, s.name, s.share, s.is_confirmed, s.accepted_on, s.accepted_by, s.note,"
            + " coalesce((select sum(p.amount) from support_payment p where p.case_id = s.case_id"
            + " and p.stage_no = s.stage_no and p.withdrawn_at is null), 0) as paid, s.unpaid_reason, s.corrected_reason"
            + " from support_case_stage s where s.case_id = #{caseId}"
            + " order by s.stage_no")
    List<CaseStage> stages(long caseId);

    @Update("update support_case_stage set accepted_on = #{on}, accepted_by = #{by}, note = #{note}"
            + " where case_id = #{caseId} and stage_no = #{stageNo} and accepted_on is null")
    int acceptStage(
            @Param("caseId") long caseId,
            @Param("stageNo") int stageNo,
            @Param("on") LocalDate on,
            @Param("by") String by,
            @Param("note") String note);

    @Update(
            "update support_case_stage set unpaid_reason = #{reason} where case_id = #{caseId} and stage_no = #{stageNo}")
    int unpaid(@Param("caseId") long caseId, @Param("stageNo") int stageNo, @Param("reason") @Nullable String reason);

    /** The day and the person as they should have been written; the old ones stand in the case's history. */
    @Update("update support_case_stage set accepted_on = #{on}, accepted_by = #{by}, corrected_reason = #{reason}"
            + " where case_id = #{caseId} and stage_no = #{stageNo} and accepted_on is not null")
    int correctStage(
            @Param("caseId") long caseId,
            @Param("stageNo") int stageNo,
            @Param("on") LocalDate on,
            @Param("by") String by,
            @Param("reason") String reason);

    /** Of these households' cases those with an accepted stage whose approved money was not paid and no goods were handed over. */
    @Select("<script>select distinct s.case_id from support_case_stage s join support_case c on c.case_id = s.case_id"
            + " where c.household_id in <foreach collection='ids' item='i' open='(' separator=',' close=')'>#{i}</foreach>"
            + " and s.accepted_on is not null and s.share > 0 and c.approved_amount > 0"
            + " and not exists (select 1 from support_payment p where p.case_id = s.case_id and p.stage_no = s.stage_no"
            + " and p.withdrawn_at is null) and not exists (select 1 from support_item i where i.case_id = s.case_id)"
            + "</script>")
    Set<Long> unpaidCases(@Param("ids") Collection<Long> householdIds);

    @Insert("insert into support_event (event_id, case_id, happened_on, what, detail, recorded_by, recorded_at) values"
            + " (next value for support_event_seq, #{caseId}, #{happenedOn}, #{what}, #{detail}, #{recordedBy},"
            + " #{recordedAt})")
    int insertEvent(CaseEvent event);

    @Select("select case_id, happened_on, what, detail, recorded_by, recorded_at from support_event"
            + " where case_id = #{caseId} order by event_id desc")
    List<CaseEvent> events(long caseId);

    /** How many cases stand at a step. */
    record StateCount(SupportState state, int number) {}
}
