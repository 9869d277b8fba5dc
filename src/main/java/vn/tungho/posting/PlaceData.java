package vn.tungho.posting;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What the poster writes down.
 *
 * @param loudspeaker when and how often it was read out, if it was
 */
public record PlaceData(
        @NotBlank(message = "Ghi nơi đã dán danh sách.") @Size(max = 200) String placeName,

        @NotNull(message = "Ghi ngày dán theo ngày/tháng/năm.") LocalDate postedOn,

        @NotBlank(message = "Ghi người dán.") @Size(max = 120) String posterName,

        @NotBlank(message = "Ghi người chứng kiến.") @Size(max = 120) String witnessName,

        @Size(max = 200) @Nullable String loudspeaker,
        @Size(max = 500) @Nullable String note) {}
