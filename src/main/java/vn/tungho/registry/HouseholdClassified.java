package vn.tungho.registry;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import vn.tungho.shared.PovertyStatus;
import vn.tungho.shared.area.Area;

/** A household has been given a class by decision; published in the transaction that records it. */
public record HouseholdClassified(
        long householdId,
        Area area,
        PovertyStatus before,
        PovertyStatus status,
        String deprivations,
        int year,
        @Nullable String decisionNumber,
        @Nullable LocalDate decidedOn,
        String transition) {}
