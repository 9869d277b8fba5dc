package vn.tungho.inyear;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What everyone who has the tracking code may read: no names, no addresses.
 *
 * @param kind what was asked for
 * @param step where it stands, in plain words
 * @param startsOn the 15th on which the review begins; null before that is known
 * @param dueOn the last day for the decision; null before the review has begun
 * @param extension why it may take longer than 15 days; null when it may not
 * @param outcome how it ended, in a sentence; null while it is open
 * @param reasons the reasons of a refusal; null otherwise
 */
public record PublicRequest(
        String code,
        String kind,
        String step,
        LocalDate receivedOn,
        @Nullable LocalDate startsOn,
        @Nullable LocalDate dueOn,
        @Nullable String extension,
        @Nullable LocalDate endedOn,
        @Nullable String outcome,
        @Nullable String reasons) {}
