package vn.tungho.complaint;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

/** The decision that ends the settlement for good. {@code detail}: what is said beside the ground, such as the day of the letter. */
public record TerminationOrder(
        @NotNull(message = "Chọn căn cứ đình chỉ.") TerminationGround ground,

        @NotBlank(message = "Ghi số quyết định, ví dụ 46/QĐ-UBND.") String number,

        @Size(max = 500) String detail) {}
