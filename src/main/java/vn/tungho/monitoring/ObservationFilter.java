package vn.tungho.monitoring;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Which observers' notes are asked for; null asks for all.
 *
 * @param from the first day of the period
 * @param to the last day of the period, itself included
 */
public record ObservationFilter(
        @Nullable String communeCode,
        @Nullable String villageCode,
        @Nullable LocalDate from,
        @Nullable LocalDate to,
        @Nullable Boolean isProper) {}
