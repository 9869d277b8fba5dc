package vn.tungho.support;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import vn.tungho.shared.valid.Holds;

/**
 * What was seen at the household, and the conclusion from it.
 *
 * @param group the savings and credit group of a loan; empty for other help
 * @param reason why the conditions are not met; empty where they are
 */
public record HomeVisit(
        @NotBlank(message = "Ghi đã thấy gì khi xác minh.") @Size(max = 300) String seen,

        @Size(max = 150) String group,

        @NotNull(message = "Chọn đủ hay không đủ điều kiện.") Boolean isMet,

        @Size(max = 600) String reason) {
    @Holds(at = "reason", message = "Ghi lý do để trả lời hộ bằng văn bản.")
    boolean isReasonGiven() {
        return isMet || !reason.isBlank();
    }

    /** As what the case keeps of it. */
    public VerificationData data(long caseId) {
        return new VerificationData(
                null,
                isMet,
                reason,
                List.of(new CaseFinding(caseId, 1, "Đã thấy", seen.strip(), FindingOutcome.INFO)),
                group.isBlank() ? null : group);
    }
}
