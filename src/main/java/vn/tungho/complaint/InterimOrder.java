package vn.tungho.complaint;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

/** A decision on the way: that the settlement rests or goes on. */
public record InterimOrder(
        @NotBlank(message = "Ghi số quyết định, ví dụ 46/QĐ-UBND.") String number,

        @NotBlank(message = "Ghi lý do của quyết định.") @Size(max = 2_000) String reason) {}
