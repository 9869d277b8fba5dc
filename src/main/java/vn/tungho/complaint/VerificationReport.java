package vn.tungho.complaint;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;

/** What whoever verified found out. {@code positionsDiffer}: complainant and body still say different things. */
public record VerificationReport(
        @NotNull(message = "Ghi ngày xác minh.") LocalDate verifiedOn,

        @NotBlank(message = "Ghi đã xác minh ở đâu.") @Size(max = 300) String places,

        @NotBlank(message = "Ghi kết quả xác minh.") @Size(max = 2_000) String report,

        @NotBlank(message = "Ghi kiến nghị.") @Size(max = 2_000) String proposal,

        @NotNull(message = "Chọn hai bên còn khác ý kiến hay không.") Boolean positionsDiffer) {}
