package vn.tungho.monitoring;

import java.time.LocalDate;

/**
 * What the Front's monitor wrote down about a village meeting.
 *
 * @param isProper the meeting followed the procedure, as the observer saw it
 */
public record ObservedMeeting(
        long observationId,
        long villageReviewId,
        String communeCode,
        String villageCode,
        LocalDate observedOn,
        String content,
        boolean isProper,
        String observerName) {}
