package vn.tungho.monitoring;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

/** The notice by which a body learns that it is monitored. */
public record PlanNotice(
        @NotBlank(message = "Chưa ghi số quyết định giám sát.") String number,

        @NotBlank(message = "Chưa ghi nơi nhận thông báo.") @Size(max = 300) String recipients) {}
