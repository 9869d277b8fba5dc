package vn.tungho.assignment;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;

/** What a helper promised when he was reminded. {@code words} reach him; empty for none. */
public record Reminder(
        @NotNull(message = "Ghi ngày người giúp hẹn.") LocalDate promisedOn,
        @Size(max = 500) String words) {}
