package vn.tungho.registry;

import java.time.LocalDate;
import java.time.LocalDateTime;
import org.jspecify.annotations.Nullable;

/** Something that happened to a household: what, when, why, who wrote it down. */
public record HouseholdAct(
        long householdActId,
        long householdId,
        @Nullable Long otherHouseholdId,
        @Nullable Long memberId,
        ActKind kind,
        LocalDate actedOn,
        String reason,
        String detail,
        String recordedBy,
        LocalDateTime recordedAt) {}
