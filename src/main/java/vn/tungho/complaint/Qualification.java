package vn.tungho.complaint;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import java.util.Set;

/** The paper that makes a case complex (NĐ 155/2026, Điều 3a); without its scan the longer term is not used. */
public record Qualification(
        @NotBlank(message = "Ghi số văn bản xác định vụ việc phức tạp.") String number,

        @NotNull(message = "Ghi ngày của văn bản.") LocalDate issuedOn,

        @NotEmpty(message = "Chọn ít nhất một căn cứ của Điều 3a.") Set<ComplexReason> reasons,

        @NotNull(
                message =
                        "Chưa có bản quét văn bản xác định vụ việc phức tạp. Không có văn bản thì không được dùng thời hạn dài hơn.")
        ComplexityService.Paper paper) {}
