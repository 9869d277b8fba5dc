package vn.tungho.support;

import java.time.LocalDate;
import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Param;
import org.apache.ibatis.annotations.Update;
import org.jspecify.annotations.Nullable;

/** What each step writes on its case. The case is locked before. */
@Mapper
interface CaseStepMapper {
    String WHERE = " where case_id = #{caseId}";

    @Update(
            "update support_case set version = version + 1, state = #{state}, step_from_on = #{from}, step_rule = #{rule},"
                    + " step_due_on = #{due}" + WHERE)
    int move(
            @Param("caseId") long caseId,
            @Param("state") SupportState state,
            @Param("from") LocalDate from,
            @Param("rule") @Nullable String rule,
            @Param("due") @Nullable LocalDate due);

    @Update("update support_case set version = version + 1, step_due_on = #{due}" + WHERE)
    int moveDue(@Param("caseId") long caseId, @Param("due") LocalDate due);

    @Update("update support_case set verifier_id = #{by}, group_name = #{group}" + WHERE)
    int verified(@Param("caseId") long caseId, @Param("by") long by, @Param("group") @Nullable String group);

    @Update("update support_case set approved_amount = #{amount}, decision_number = #{number}, decided_on = #{on},"
            + " decided_by = #{by}" + WHERE)
    int approved(
            @Param("caseId") long caseId,
            @Param("amount") long amount,
            @Param("number") String number,
            @Param("on") LocalDate on,
            @Param("by") String by);

    @Update("update support_case set version = version + 1, approved_amount = #{amount}" + WHERE)
    int amount(@Param("caseId") long caseId, @Param("amount") long amount);

    @Update("update support_case set delivered_on = #{on}" + WHERE)
    int delivered(@Param("caseId") long caseId, @Param("on") LocalDate on);

    @Update("update support_case set use_check_result = #{result}, use_check_note = #{note}, use_checked_on = #{on}"
            + WHERE)
    int useChecked(
            @Param("caseId") long caseId,
            @Param("result") UseCheckResult result,
            @Param("note") String note,
            @Param("on") LocalDate on);

    @Update("update support_case set return_due_on = #{due}, is_return_overdue = false" + WHERE)
    int returnDue(@Param("caseId") long caseId, @Param("due") LocalDate due);

    @Update("update support_case set extensions = extensions + 1" + WHERE)
    int extended(long caseId);

    @Update("update support_case set is_return_overdue = true, version = version + 1" + WHERE)
    int returnOverdue(long caseId);

    @Update("update support_case set is_paused = #{paused}, pause_reason = #{reason}, version = version + 1" + WHERE)
    int pause(@Param("caseId") long caseId, @Param("paused") boolean paused, @Param("reason") @Nullable String reason);

    @Update("update support_case set version = version + 1, state = #{state}, ended_on = #{on}, end_reason = #{reason},"
            + " transferred_to = #{to}, step_due_on = null, step_rule = null, is_paused = false" + WHERE)
    int end(
            @Param("caseId") long caseId,
            @Param("state") SupportState state,
            @Param("on") LocalDate on,
            @Param("reason") @Nullable String reason,
            @Param("to") @Nullable String to);
}
