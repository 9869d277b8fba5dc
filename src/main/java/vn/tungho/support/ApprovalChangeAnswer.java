package vn.tungho.support;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import vn.tungho.shared.valid.Holds;

/** The chair's answer to another approved amount: signed by a decision, or not, with the reason. */
public record ApprovalChangeAnswer(
        @NotNull(message = "Chưa chọn “Quyết định”.") Boolean isSigned,
        @Size(max = 100) String number,
        @Size(max = 500) String why) {
    @Holds(at = "number", message = "Chưa ghi số quyết định sửa đổi, ví dụ 46/QĐ-UBND.")
    boolean isNumbered() {
        return !isSigned || !number.isBlank();
    }

    @Holds(at = "why", message = "Ghi vì sao không ký.")
    boolean isReasonGiven() {
        return isSigned || !why.isBlank();
    }
}
