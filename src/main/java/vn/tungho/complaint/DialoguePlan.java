package vn.tungho.complaint;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;

/** The dialogue that is announced. {@code isDelegated}: a deputy or head of department leads it. */
public record DialoguePlan(
        @NotNull(message = "Ghi ngày đối thoại.") LocalDate plannedOn,

        @NotBlank(message = "Ghi nơi đối thoại.") @Size(max = 200) String place,

        @NotBlank(message = "Ghi người chủ trì.") @Size(max = 120) String ledBy,

        boolean isDelegated) {}
