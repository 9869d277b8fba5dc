package vn.tungho.monitoring;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;

/**
 * The minutes of a session in its order: decision announced, report, questions and explanations, closing words.
 *
 * @param attending who was there of both sides
 */
public record SessionMinutes(
        @NotNull(message = "Ghi ngày giám sát.") LocalDate heldOn,

        @NotBlank(message = "Chưa ghi thành phần dự buổi giám sát.") @Size(max = 500) String attending,

        @NotBlank(message = "Chưa ghi phần báo cáo của đơn vị.") @Size(max = 2_500) String report,

        @NotBlank(message = "Chưa ghi câu hỏi của đoàn và phần giải trình.") @Size(max = 2_500) String questions,

        @NotBlank(message = "Chưa ghi kết luận của trưởng đoàn tại buổi giám sát.") @Size(max = 2_500) String closing) {
    /** The minutes as they are kept, one part after the other. */
    String text() {
        return "Báo cáo của đơn vị: %s\n\nÝ kiến của đoàn và giải trình: %s\n\nKết luận của trưởng đoàn: %s"
                .formatted(report.strip(), questions.strip(), closing.strip());
    }
}
