package vn.tungho.endedterm;

import java.time.LocalDate;
import java.time.LocalDateTime;
import org.jspecify.annotations.Nullable;
import vn.tungho.security.Role;
import vn.tungho.shared.area.Area;

/**
 * A question about a term that has ended too early, and its answer.
 *
 * @param missingDays how many working days it was short
 * @param reason which change of the calendar raised it
 * @param answer the officer's written words; null while open, and where nobody has to answer
 * @param remedyId what began by the answer, such as the list that hangs again; null when nothing did
 */
public record TermQuestion(
        long termQuestionId,
        int version,
        String objectType,
        String objectId,
        String deadlineRule,
        String provinceCode,
        @Nullable String communeCode,
        @Nullable String villageCode,
        Role role,
        String subject,
        LocalDate fromOn,
        LocalDate endedOn,
        LocalDate shouldEndOn,
        @Nullable LocalDate doneOn,
        int missingDays,
        String reason,
        State state,
        LocalDateTime askedAt,
        @Nullable String answer,
        @Nullable String remedyId,
        @Nullable LocalDateTime answeredAt,
        @Nullable String answeredBy,
        @Nullable String answeredByName) {
    public Area area() {
        return new Area(provinceCode, communeCode, villageCode);
    }

    /** What it is about and how much is missing, in one line. */
    public String headline() {
        return headline(subject, missingDays);
    }

    static String headline(String subject, int missingDays) {
        return subject + ": thiếu " + missingDays + " ngày làm việc";
    }

    /** True when what had to be done was done, only after the term as it was counted. */
    public boolean wasDoneLate() {
        return doneOn != null && doneOn.isAfter(endedOn);
    }

    String key() {
        return EndedTerm.key(objectType, objectId, deadlineRule);
    }

    /** Where a question stands. */
    public enum State {
        OPEN("Chờ trả lời"),
        REPEATED("Đã làm lại"),
        STANDS("Giữ nguyên, có lý do"),
        IN_TIME("Không ảnh hưởng"),
        WITHDRAWN("Không còn phải hỏi");

        private final String label;

        State(String label) {
            this.label = label;
        }

        public String label() {
            return label;
        }
    }
}
