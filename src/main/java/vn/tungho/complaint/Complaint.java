package vn.tungho.complaint;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import vn.tungho.security.Role;
import vn.tungho.shared.PovertyStatus;
import vn.tungho.shared.area.Area;

/**
 * One complaint in one instance; its id is the business key of its process.
 *
 * @param firstComplaintId the complaint of the first instance; null in the first instance
 * @param complainantName the complainant, or the representative of several
 * @param people how many complain together
 * @param others the names of the others; empty when there is one
 * @param knownOn the day the decision was received or known; the right to complain counts from it
 * @param obstacleDays days during which an obstacle beyond the complainant's will kept him; they do not count
 * @param wantedStatus the class the complainant asks for; null when he asks for none
 * @param isRemote in a remote area that is hard to reach: longer terms
 * @param settleDueOn the last day of the settlement; null before the acceptance and while it is suspended
 * @param stoppedDays for how many days the clock has stood still
 * @param stepDueOn the last day of the step at hand; null when it has none
 * @param withdrawnPart what the complainant no longer asks
 */
public record Complaint(
        long complaintId,
        int version,
        Instance instance,
        @Nullable Long firstComplaintId,
        String bodyCode,
        int registerNo,
        int registerYear,
        String trackingCode,
        String provinceCode,
        String communeCode,
        String villageCode,
        long householdId,
        String householdCode,
        String headName,
        String complainantName,
        String plainComplainantName,
        @Nullable String phone,
        @Nullable String email,
        String address,
        int people,
        String others,
        boolean hasRepresentativePaper,
        boolean isAuthorised,
        boolean hasAuthorisation,
        boolean isSigned,
        ComplaintChannel channel,
        ComplaintObject objectKind,
        @Nullable String decisionNumber,
        LocalDate knownOn,
        int obstacleDays,
        @Nullable String obstacleReason,
        String content,
        String wish,
        @Nullable PovertyStatus wantedStatus,
        boolean isRemote,
        LocalDate receivedOn,
        long receivedBy,
        ComplaintState state,
        boolean isSuspended,
        @Nullable LocalDate acceptedOn,
        @Nullable String acceptanceNumber,
        @Nullable Long verifierId,
        @Nullable Role verifierRole,
        boolean isComplex,
        @Nullable LocalDate settleDueOn,
        int stoppedDays,
        @Nullable LocalDate stepDueOn,
        @Nullable String withdrawnPart,
        @Nullable LocalDate endedOn,
        @Nullable String endReason) {
    /** The village of the household it is about. */
    public Area area() {
        return Area.village(provinceCode, communeCode, villageCode);
    }

    /** True while anything is left to do: also a decision in force that was not sent yet. */
    public boolean isOpen() {
        return endedOn == null;
    }

    public boolean isFirst() {
        return instance == Instance.FIRST;
    }

    /** Number in the register of the body that settles it, such as "12/2026". */
    public String register() {
        return registerNo + "/" + registerYear;
    }

    /** "Khiếu nại của Đỗ Thị Hà về hộ Đỗ Văn Năm". */
    public String subject() {
        return (isFirst() ? "Khiếu nại của " : "Khiếu nại lần hai của ") + complainantName + " về hộ " + headName;
    }

    /** The rule of the settlement's term: by instance, remoteness and complexity. */
    public String settlementRule() {
        return ComplaintRules.settlement(isFirst(), isRemote, isComplex);
    }

    /** The rule of the settlement's term as the notice of acceptance tells it, before the matter was found complex. */
    public String ordinaryRule() {
        return ComplaintRules.settlement(isFirst(), isRemote, false);
    }

    /** The rule after which the decision takes effect. */
    public String effectRule() {
        return ComplaintRules.effect(isFirst(), isRemote);
    }

    /** The rule of the right to complain that was used. */
    public String rightRule() {
        return ComplaintRules.right(isFirst(), isRemote);
    }

    /** The rule of the right to complain a second time. */
    public String secondRightRule() {
        return ComplaintRules.secondRight(isRemote);
    }

    /** The row of the term that gave {@link #stepDueOn}. */
    public String stepRule() {
        if (state == ComplaintState.RECEIVED) {
            return ComplaintRules.acceptance(receivedOn);
        }
        var isFirst = instance == Instance.FIRST;
        return state.isBeingSettled()
                ? ComplaintRules.settlement(isFirst, isRemote, isComplex)
                : ComplaintRules.effect(isFirst, isRemote);
    }
}
