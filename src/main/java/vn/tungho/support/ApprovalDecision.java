package vn.tungho.support;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;
import vn.tungho.shared.valid.Holds;

/**
 * The chair's decision on help.
 *
 * @param amount for each household in đồng, 0 where no money is paid; null for a refusal
 * @param basis why it is more than the programme's amount; empty where it is not
 */
public record ApprovalDecision(
        @NotNull(message = "Chọn phê duyệt hay từ chối.") Boolean isApproved,
        @Size(max = 100) String number,
        @Nullable Long amount,
        @Size(max = 200) String basis,
        @Size(max = 600) String reason) {
    @Holds(at = "number", message = "Ghi số quyết định, ví dụ 45/QĐ-UBND.")
    boolean isNumbered() {
        return !isApproved || !number.isBlank();
    }

    @Holds(at = "amount", message = "Ghi mức duyệt; 0 nếu không chi tiền.")
    boolean isAmountSaid() {
        return !isApproved || amount != null;
    }

    @Holds(at = "reason", message = "Ghi lý do từ chối; hộ được trả lời bằng văn bản.")
    boolean isReasonGiven() {
        return isApproved || !reason.isBlank();
    }

    static ApprovalDecision approved(String number, String basis) {
        return new ApprovalDecision(true, number, 0L, basis, "");
    }

    static ApprovalDecision refused(String reason) {
        return new ApprovalDecision(false, "", null, "", reason);
    }
}
