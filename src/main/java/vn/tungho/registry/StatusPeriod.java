package vn.tungho.registry;

import java.time.LocalDate;
import java.time.LocalDateTime;
import org.jspecify.annotations.Nullable;
import vn.tungho.shared.PovertyStatus;

/** One line of a household's class history. */
public record StatusPeriod(
        long householdStatusId,
        long householdId,
        int year,
        PovertyStatus povertyStatus,
        @Nullable PovertyStatus previousStatus,
        @Nullable Integer aScore,
        @Nullable Integer bScore,
        String deprivations,
        @Nullable String decisionNumber,
        @Nullable LocalDate decidedOn,
        String transition,
        StatusSource source,
        String recordedBy,
        LocalDateTime recordedAt) {}
