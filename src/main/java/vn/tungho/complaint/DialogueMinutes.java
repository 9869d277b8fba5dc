package vn.tungho.complaint;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;

/** What came of the dialogue; where the complainant stayed away, how he was asked to come. */
public record DialogueMinutes(
        @NotNull(message = "Ghi ngày đối thoại.") LocalDate heldOn,

        @NotNull(message = "Chọn người khiếu nại có đến hay không.") Boolean hasCome,

        @NotBlank(message = "Ghi biên bản.") @Size(max = 2_000) String result) {}
