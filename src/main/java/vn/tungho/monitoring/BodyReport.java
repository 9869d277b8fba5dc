package vn.tungho.monitoring;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

/** The report of the body that is monitored. */
public record BodyReport(
        @NotBlank(message = "Chưa ghi số báo cáo.") String number,

        @NotBlank(message = "Chưa ghi người ký báo cáo.") @Size(max = 300) String signer,

        @NotBlank(message = "Chưa ghi nội dung báo cáo theo đề cương.") @Size(max = 8_000) String content) {}
