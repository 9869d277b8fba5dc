package vn.tungho.support;

import java.time.LocalDate;
import java.time.LocalDateTime;
import org.jspecify.annotations.Nullable;
import vn.tungho.shared.area.Area;

/**
 * One household's case in one programme.
 *
 * @param memberName the member it is for; null when it is for the whole household
 * @param indicatorNo the basic need it answers; null when it answers none
 * @param stepRule the deadline rule of the step at hand; null when its date was agreed, or there is none
 * @param stepDueOn the last day of the step at hand; null when the step has none
 * @param approvedAmount đồng; null before the approval, 0 for support that costs no money
 * @param groupName the savings and credit group of a loan
 */
public record SupportCase(
        long caseId,
        int version,
        String programmeCode,
        long programmeEditionId,
        long householdId,
        String householdCode,
        String headName,
        String plainHeadName,
        String provinceCode,
        String communeCode,
        String villageCode,
        @Nullable String memberName,
        @Nullable Integer indicatorNo,
        String need,
        SupportState state,
        boolean isPaused,
        @Nullable String pauseReason,
        LocalDate requestedOn,
        @Nullable LocalDate stepFromOn,
        @Nullable String stepRule,
        @Nullable LocalDate stepDueOn,
        @Nullable Long askedAmount,
        @Nullable Long approvedAmount,
        @Nullable String decisionNumber,
        @Nullable LocalDate decidedOn,
        @Nullable String decidedBy,
        @Nullable Long verifierId,
        @Nullable String groupName,
        @Nullable LocalDate deliveredOn,
        @Nullable UseCheckResult useCheckResult,
        @Nullable String useCheckNote,
        @Nullable LocalDate useCheckedOn,
        @Nullable LocalDate returnDueOn,
        int extensions,
        boolean isReturnOverdue,
        @Nullable LocalDate endedOn,
        @Nullable String endReason,
        @Nullable String transferredTo,
        String openedBy,
        LocalDateTime openedAt) {
    /** The village of the household. */
    public Area area() {
        return Area.village(provinceCode, communeCode, villageCode);
    }

    /** "Hộ Đỗ Thị Hà", with the member where it is for one. */
    public String subject() {
        return "Hộ " + headName + (memberName == null ? "" : " (" + memberName + ")");
    }
}
