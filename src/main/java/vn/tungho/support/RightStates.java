package vn.tungho.support;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Where a household stands with a programme, by its cases, its answer and the rules. Pure. */
final class RightStates {
    private static final String UNPAID = "Đã nghiệm thu nhưng chưa chi tiền: hộ chưa nhận được.";

    private RightStates() {}

    /**
     * The standing. Received is what was paid or handed over: a case whose approved money was not paid goes on.
     *
     * @param reason null lets the rules' reason stand
     */
    record Standing(
            RightState state,
            @Nullable Long caseId,
            @Nullable String reason) {}

    static Standing of(
            Programme programme,
            List<SupportCase> all,
            Set<Long> unpaid,
            @Nullable RightAnswer answer,
            Entitlement entitlement,
            LocalDate today) {
        var own = all.stream()
                .filter(c -> c.programmeCode().equals(programme.programmeCode()))
                .toList()
                .reversed();
        for (var c : own) {
            if (c.deliveredOn() != null && unpaid.contains(c.caseId())) {
                return new Standing(RightState.IN_PROGRESS, c.caseId(), UNPAID);
            }
            if (c.state().isOpen()) {
                return new Standing(
                        c.deliveredOn() == null ? RightState.IN_PROGRESS : RightState.DELIVERED,
                        c.caseId(),
                        c.state().label());
            }
        }
        for (var c : own) {
            if (c.deliveredOn() != null && covers(programme.frequency(), c.deliveredOn(), today)) {
                return new Standing(RightState.DELIVERED, c.caseId(), null);
            }
        }
        for (var c : own) {
            var ended = c.endedOn();
            if (c.state() == SupportState.REFUSED && ended != null && stillHolds(ended, today)) {
                return new Standing(RightState.REFUSED, c.caseId(), c.endReason());
            }
        }
        if (entitlement == Entitlement.NOT_ENTITLED) {
            return new Standing(RightState.NOT_ENTITLED, null, null);
        }
        if (answer != null) {
            return new Standing(answer == RightAnswer.DECLINED ? RightState.DECLINED : RightState.OFFERED, null, null);
        }
        return new Standing(
                entitlement == Entitlement.ENTITLED ? RightState.ENTITLED : RightState.TO_VERIFY, null, null);
    }

    /** A delivery answers the right for good, for its calendar year, or for twelve months. */
    private static boolean covers(Frequency frequency, LocalDate deliveredOn, LocalDate today) {
        return switch (frequency) {
            case ONCE -> true;
            case YEARLY -> deliveredOn.getYear() == today.getYear();
            case REPEATED -> deliveredOn.plusYears(1).isAfter(today);
        };
    }

    /** A refusal or an answer counts for twelve months; then the question comes up again. */
    static boolean stillHolds(@Nullable LocalDate since, LocalDate today) {
        return since != null && since.plusYears(1).isAfter(today);
    }

    /** True when another living case of the household answers the same need, or the same programme, in the same year. */
    static boolean isDouble(Programme programme, List<SupportCase> all, LocalDate today) {
        var living = all.stream().filter(c -> lives(c, today)).toList();
        return living.stream()
                .filter(c -> c.programmeCode().equals(programme.programmeCode()))
                .anyMatch(c -> living.stream().anyMatch(other -> meets(c, other)));
    }

    private static boolean meets(SupportCase one, SupportCase other) {
        return one.caseId() != other.caseId()
                && (one.programmeCode().equals(other.programmeCode())
                        || (one.indicatorNo() != null && Objects.equals(one.indicatorNo(), other.indicatorNo())));
    }

    private static boolean lives(SupportCase c, LocalDate today) {
        var delivered = c.deliveredOn();
        return c.state().isOpen() || (delivered != null && delivered.getYear() == today.getYear());
    }
}
