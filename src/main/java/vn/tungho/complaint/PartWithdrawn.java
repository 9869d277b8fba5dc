package vn.tungho.complaint;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

/** What the complainant gives up. */
public record PartWithdrawn(
        @NotBlank(message = "Ghi người khiếu nại rút phần nào.") @Size(max = 500) String part) {}
