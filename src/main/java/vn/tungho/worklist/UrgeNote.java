package vn.tungho.worklist;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

/** How somebody who is late was urged on. */
public record UrgeNote(
        @NotBlank(message = "Ghi đã đôn đốc thế nào, ví dụ “đã gọi điện, hẹn xong trong tuần”.") @Size(max = 500) String words) {}
