package vn.tungho.assignment;

import java.time.LocalDate;
import java.time.LocalDateTime;
import org.jspecify.annotations.Nullable;
import vn.tungho.shared.VietnameseFormat;
import vn.tungho.shared.area.Area;

/**
 * What a helper asked the commune for at a visit, or reported, and what came of it.
 *
 * @param userId who asked; is told the outcome
 * @param words the helper's own words
 * @param dueOn by when the commune answers
 * @param caseId the support case opened for it
 * @param answer the outcome in words; empty while it waits
 */
public record VisitRequest(
        long requestId,
        long visitId,
        long householdId,
        String headName,
        String provinceCode,
        String communeCode,
        String villageCode,
        long userId,
        String askedBy,
        Kind kind,
        String words,
        State state,
        LocalDateTime askedAt,
        LocalDate dueOn,
        @Nullable Long caseId,
        String answer,
        @Nullable String answeredBy,
        @Nullable LocalDateTime answeredAt) {
    public Area area() {
        return Area.village(provinceCode, communeCode, villageCode);
    }

    /** Where it stands, in a sentence for the helper. */
    public String outcome() {
        var asked = kind.label() + " ngày " + VietnameseFormat.date(askedAt.toLocalDate());
        return switch (state) {
            case OPEN -> asked + ": chờ xã trả lời, hạn " + VietnameseFormat.date(dueOn) + ".";
            case WITHDRAWN -> asked + ": đã rút cùng chuyến thăm.";
            case ANSWERED, CASE -> asked + ": " + answer;
        };
    }

    /** What it is about. */
    public enum Kind {
        SUPPORT("Đề nghị hỗ trợ"),
        REPORT("Báo cáo xã"),
        WORSE("Hộ khó hơn hai lần liền");

        private final String label;

        Kind(String label) {
            this.label = label;
        }

        public String label() {
            return label;
        }
    }

    /** Where it stands. */
    public enum State {
        OPEN,
        ANSWERED,
        CASE,
        WITHDRAWN
    }
}
