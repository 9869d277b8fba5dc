package vn.tungho.publication;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;

/** The paper of a withdrawn list is down. */
public record PaperDown(
        @NotNull(message = "Ghi ngày gỡ.") LocalDate on,

        @NotBlank(message = "Ghi người gỡ.") @Size(max = 120) String by) {}
