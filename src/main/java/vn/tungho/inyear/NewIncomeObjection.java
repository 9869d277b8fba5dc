package vn.tungho.inyear;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** An objection to an income result, as it is taken down. {@code verifierId}: who takes the second look. */
public record NewIncomeObjection(
        @NotBlank(message = "Ghi tên người nêu ý kiến.") @Size(max = 120) String complainantName,

        @Size(max = 20) @Nullable String phone,

        @NotBlank(message = "Ghi nội dung ý kiến.") @Size(max = 2_000) String content,

        @NotNull(message = "Ghi ngày nhận ý kiến.") LocalDate receivedOn,
        @NotNull(message = "Chưa chọn “Cử ai phúc tra”.") Long verifierId) {}
