package vn.tungho.review.replies;

import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import vn.tungho.shared.valid.Holds;

/**
 * Which letters went out, when and how.
 *
 * @param sentTo who took them; needed where they were handed over
 */
public record ReplySending(
        @NotEmpty(message = "Chọn văn bản đã gửi.") List<Long> applicantIds,

        @NotNull(message = "Chọn ngày gửi, không sau hôm nay.") LocalDate sentOn,

        @NotNull(message = "Chọn cách gửi.") SendingWay how,
        @Size(max = 200) String sentTo) {
    public ReplySending {
        applicantIds = List.copyOf(applicantIds);
    }

    @Holds(at = "sentTo", message = "Ghi họ tên người nhận.")
    boolean isReceiverNamed() {
        return how != SendingWay.HANDED || !sentTo.isBlank();
    }
}
