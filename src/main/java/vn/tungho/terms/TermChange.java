package vn.tungho.terms;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import vn.tungho.shared.calendar.DeadlineUnit;
import vn.tungho.shared.calendar.NewTerm;

/**
 * A change of a legal term that one administrator proposed; it counts once another one has confirmed it.
 *
 * @param oldAmount what held when it was proposed
 * @param validFromOn null where only the mark is to be taken off
 * @param isForRunning whether terms that run on the day it takes hold follow
 * @param isOfficial false where no official text was at hand: the mark “chưa xác nhận” stays
 */
public record TermChange(
        long deadlineChangeId,
        String deadlineRule,
        Kind kind,
        int oldAmount,
        DeadlineUnit oldUnit,
        int amount,
        DeadlineUnit unit,
        String article,
        @Nullable LocalDate validFromOn,
        boolean isForRunning,
        boolean isOfficial,
        String reason,
        State state,
        String enteredBy,
        LocalDateTime enteredAt,
        @Nullable String closedBy,
        @Nullable LocalDateTime closedAt,
        String closingNote) {
    /** What is asked for. */
    public enum Kind {
        VERSION("Đổi thời hạn"),
        CONFIRMATION("Xác nhận căn cứ");

        private final String label;

        Kind(String label) {
            this.label = label;
        }

        public String label() {
            return label;
        }
    }

    /** How far it has come; only a confirmed one counts. */
    public enum State {
        OPEN("Chờ người thứ hai xác nhận"),
        CONFIRMED("Đã xác nhận"),
        REFUSED("Không xác nhận");

        private final String label;

        State(String label) {
            this.label = label;
        }

        public String label() {
            return label;
        }
    }

    /** The term as it would be. */
    public NewTerm term() {
        return new NewTerm(
                deadlineRule, amount, unit, article, Objects.requireNonNull(validFromOn), isOfficial, isForRunning);
    }

    /** “3 ngày làm việc → 4 ngày làm việc”, or the length alone where it stays. */
    public String fromTo() {
        var now = amount + " " + unit.label();
        return kind == Kind.CONFIRMATION ? now : oldAmount + " " + oldUnit.label() + " → " + now;
    }
}
