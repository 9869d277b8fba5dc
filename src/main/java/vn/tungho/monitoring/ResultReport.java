package vn.tungho.monitoring;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

/** The report on what the monitoring found. */
public record ResultReport(
        @NotBlank(message = "Chưa ghi số báo cáo kết quả giám sát.") String number,

        @NotBlank(message = "Chưa ghi nội dung báo cáo kết quả.") @Size(max = 8_000) String content) {}
