package vn.tungho.review;

import jakarta.validation.constraints.NotBlank;

/** The paper by which a commune reports its result to the province. */
public record ReportNumber(
        @NotBlank(message = "Ghi số văn bản báo cáo, ví dụ 45/BC-UBND.") String number) {}
