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
import vn.tungho.security.Scope;

@Mapper
interface AssignmentMapper {
    @Select("select next value for assignment_seq")
    long nextId();

    int insertAll(@Param("assignments") List<Assignment> assignments);

    Optional<Assignment> findById(long assignmentId);

    Optional<Assignment> lock(long assignmentId);

    List<Assignment> findByIds(@Param("ids") Collection<Long> ids);

    /** All assignments of a household, the latest first. */
    List<Assignment> ofHousehold(long householdId);

    /** The running one with this person as helper or as today's deputy, or else the latest he had; locked. */
    List<Assignment> ofHouseholdForVisit(
            @Param("householdId") long householdId, @Param("helperId") long helperId, @Param("day") LocalDate day);

    List<Assignment> runningOfHelper(long helperId);

    /** Running ones of the helper and those handed to him for this day; without those of the relatives of {@code notKinOf}. */
    List<MyHouseholds.Line> lines(
            @Param("helperId") long helperId, @Param("day") LocalDate day, @Param("notKinOf") @Nullable Long userId);

    List<Epoch> epochs(@Param("ids") Collection<Long> householdIds);

    @Update(
            "update assignment set state = 'ACTIVE', answered_at = #{at}, next_visit_by = #{nextVisitBy},"
                    + " first_visit_by = #{nextVisitBy}, version = version + 1 where assignment_id = #{id} and state = 'SIGNED'")
    int accept(@Param("id") long id, @Param("at") LocalDateTime at, @Param("nextVisitBy") LocalDate nextVisitBy);

    @Update("update assignment set state = #{state}, until = #{until}, reason = #{reason},"
            + " answered_at = coalesce(answered_at, #{at}), overdue_for = null, version = version + 1"
            + " where assignment_id = #{id} and state in ('SIGNED', 'ACTIVE')")
    int finish(
            @Param("id") long id,
            @Param("state") AssignmentState state,
            @Param("until") LocalDate until,
            @Param("reason") String reason,
            @Param("at") LocalDateTime at);

    int countVisits(@Param("householdId") long householdId);

    int moveDates(@Param("householdId") long householdId, @Param("months") int months, @Param("awayDays") int awayDays);

    /** Those whose reminder stands for a day that is no longer due; of one household, or of all when null. */
    List<Assignment> settled(@Param("householdId") @Nullable Long householdId, @Param("limit") int limit);

    int settle(@Param("ids") Collection<Long> ids);

    @Update("update assignment set deputy_id = #{deputyId}, deputy_from = #{from}, deputy_until = #{until},"
            + " epoch = epoch + 1, version = version + 1 where assignment_id = #{id} and state = 'ACTIVE'")
    int stand(
            @Param("id") long id,
            @Param("deputyId") @Nullable Long deputyId,
            @Param("from") @Nullable LocalDate from,
            @Param("until") @Nullable LocalDate until);

    @Select("select assignment_id from assignment where is_started = false and state in ('SIGNED', 'ACTIVE')"
            + " order by assignment_id limit #{limit} for update")
    List<Long> toStart(int limit);

    int started(@Param("ids") Collection<Long> ids);

    /** Active ones whose next visit was due before the day and of which no reminder stands yet. */
    List<Overdue> newlyOverdue(@Param("day") LocalDate day, @Param("limit") int limit);

    /** Reminded ones due before the day that the secretary was not told of yet, or whose promise to him has passed. */
    List<Overdue> toEscalate(@Param("day") LocalDate day, @Param("today") LocalDate today, @Param("limit") int limit);

    /** Active ones to be visited within these days, of which the helper was not told yet. */
    List<Overdue> dueSoon(@Param("day") LocalDate day, @Param("until") LocalDate until, @Param("limit") int limit);

    int told(@Param("ids") Collection<Long> ids);

    /** Signed ones whose promise to the secretary to answer has passed without an answer. */
    @Select("select assignment_id from assignment where state = 'SIGNED' and urged_until < #{day}"
            + " order by assignment_id limit #{limit}")
    List<Long> brokenPromises(@Param("day") LocalDate day, @Param("limit") int limit);

    @Update("update assignment set urged_until = null where assignment_id = #{id}")
    int forgetPromise(long id);

    int markOverdue(@Param("ids") Collection<Long> ids);

    int markEscalated(@Param("ids") Collection<Long> ids);

    /** Running ones whose household needs no helper any more. */
    List<Over> over(@Param("escapedBefore") LocalDate escapedBefore, @Param("limit") int limit);

    List<OverdueRow> overdue(
            @Param("scope") Scope scope,
            @Param("cellIds") Collection<Long> cellIds,
            @Param("day") LocalDate day,
            @Param("afterDue") LocalDate afterDue,
            @Param("afterId") long afterId,
            @Param("limit") int limit);

    @Select("select next value for help_decision_seq")
    long nextDecisionId();

    @Insert("insert into help_decision (decision_id, province_code, commune_code, number, decided_on, term_until,"
            + " households, signer_id, signer_name, signed_at, legal_basis, duty_words, remark) values (#{decisionId}, #{provinceCode}, #{communeCode},"
            + " #{number}, #{decidedOn}, #{termUntil}, #{households}, #{signerId}, #{signerName}, #{signedAt},"
            + " #{legalBasis}, #{dutyWords}, #{remark})")
    int insertDecision(HelpDecision decision);

    @Select("select decision_id, province_code, commune_code, number, decided_on, term_until, households, signer_id,"
            + " signer_name, signed_at, legal_basis, duty_words, remark from help_decision where decision_id = #{id}")
    Optional<HelpDecision> decision(long id);

    @Select("select decision_id, province_code, commune_code, number, decided_on, term_until, households, signer_id,"
            + " signer_name, signed_at, legal_basis, duty_words, remark from help_decision where commune_code = #{communeCode}"
            + " order by decision_id desc limit 50")
    List<HelpDecision> decisions(String communeCode);

    @Select("select count(*) from help_decision where commune_code = #{communeCode} and number = #{number}")
    int countDecisions(@Param("communeCode") String communeCode, @Param("number") String number);

    List<DecisionLine> decisionLines(long decisionId);

    /** The highest epoch a household has had. */
    record Epoch(long householdId, int epoch) {}

    /** What a reminder says. */
    record Overdue(
            long assignmentId,
            long householdId,
            String headName,
            String provinceCode,
            String communeCode,
            String villageCode,
            String helperName,
            long helperUserId,
            @Nullable Long secretaryId,
            LocalDate dueOn) {}

    /** Why a household needs no helper any more. */
    record Over(long assignmentId, boolean isActive, String povertyStatus, boolean isElsewhere) {}
}
