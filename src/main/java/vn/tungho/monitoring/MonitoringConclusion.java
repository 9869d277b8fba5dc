package vn.tungho.monitoring;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * The conclusion of a monitoring and to whom it goes.
 *
 * @param replyDueOn until when the body answers; null for the usual day, or where there is nothing to answer
 */
public record MonitoringConclusion(
        @NotBlank(message = "Chưa ghi số văn bản kết luận.") String number,

        @NotBlank(message = "Chưa ghi kết luận giám sát.") @Size(max = 8_000) String content,

        @NotBlank(message = "Chưa ghi nơi nhận kết luận, kiến nghị.") @Size(max = 300) String recipients,

        @Nullable LocalDate replyDueOn) {}
