package vn.tungho.support;

import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
import org.apache.ibatis.annotations.Insert;
import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Param;
import org.apache.ibatis.annotations.Select;
import org.apache.ibatis.annotations.Update;
import org.jspecify.annotations.Nullable;

/** Changes of approved amounts. */
@Mapper
interface ApprovalChangeMapper {
    @Select("select next value for support_approval_change_seq")
    long nextId();

    @Insert(
            "insert into support_approval_change (approval_change_id, case_id, amount_before, amount_after, reason, state,"
                    + " proposed_by, proposed_at) values (#{approvalChangeId}, #{caseId}, #{amountBefore}, #{amountAfter},"
                    + " #{reason}, #{state}, #{proposedBy}, #{proposedAt})")
    int insert(ApprovalChange change);

    @Select("select approval_change_id, case_id, amount_before, amount_after, reason, state, proposed_by, proposed_at,"
            + " decision_number, closed_by, closed_at, closing_note from support_approval_change"
            + " where case_id = #{caseId} order by approval_change_id desc")
    List<ApprovalChange> ofCase(long caseId);

    @Select("select approval_change_id, case_id, amount_before, amount_after, reason, state, proposed_by, proposed_at,"
            + " decision_number, closed_by, closed_at, closing_note from support_approval_change"
            + " where open_case_id = #{caseId} for update")
    Optional<ApprovalChange> lockOpen(long caseId);

    @Update("update support_approval_change set state = #{state}, decision_number = #{number}, closed_by = #{by},"
            + " closed_at = #{at}, closing_note = #{note} where approval_change_id = #{id} and state = 'OPEN'")
    int close(
            @Param("id") long id,
            @Param("state") ApprovalChange.State state,
            @Param("number") @Nullable String number,
            @Param("by") String by,
            @Param("at") LocalDateTime at,
            @Param("note") @Nullable String note);
}
