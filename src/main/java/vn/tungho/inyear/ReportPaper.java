package vn.tungho.inyear;

import jakarta.validation.constraints.NotBlank;

/** The paper by which the month's changes go to the province. */
public record ReportPaper(
        @NotBlank(message = "Ghi số báo cáo, ví dụ 12/BC-UBND.") String number) {}
