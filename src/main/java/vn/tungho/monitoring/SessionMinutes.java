package vn.tungho.monitoring;

import java.time.LocalDate;

/**
 * The minutes of a session in its order: decision announced, report, questions and explanations, closing words.
 *
 * @param attending who was there of both sides
 */
public record SessionMinutes(LocalDate heldOn, String attending, String report, String questions, String closing) {
    /** The minutes as they are kept, one part after the other. */
    String text() {
        return "Báo cáo của đơn vị: %s\n\nÝ kiến của đoàn và giải trình: %s\n\nKết luận của trưởng đoàn: %s"
                .formatted(report.strip(), questions.strip(), closing.strip());
    }
}
