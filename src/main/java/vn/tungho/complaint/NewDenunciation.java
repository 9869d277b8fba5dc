package vn.tungho.complaint;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import vn.tungho.shared.area.Area;

/**
 * What is taken down of a denunciation; never who denounces.
 *
 * @param area the commune it concerns, or the province
 * @param about what is denounced, without names
 */
public record NewDenunciation(
        @NotNull(message = "Chọn nơi liên quan.") Area area,
        @NotNull(message = "Ghi ngày nhận.") LocalDate receivedOn,
        @NotNull(message = "Chọn tố cáo ai.") @Valid Accused accused,

        @NotBlank(message = "Chưa ghi tố cáo việc gì.") @Size(max = 200) String about,

        @NotBlank(message = "Chưa ghi tóm tắt nội dung tố cáo.") @Size(max = 2_000) String summary,

        @NotBlank(message = "Chưa ghi cơ quan được chuyển đến.") @Size(max = 200) String routedTo,

        @NotNull(message = "Ghi ngày chuyển.") LocalDate routedOn,
        @NotBlank(message = "Chưa ghi số văn bản chuyển.") String documentNumber) {}
