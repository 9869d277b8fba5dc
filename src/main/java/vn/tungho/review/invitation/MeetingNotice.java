package vn.tungho.review.invitation;

import java.time.LocalDate;
import java.time.LocalDateTime;

/**
 * A notice that was given; the one with the highest {@code noticeNo} of its round is in force.
 *
 * @param round which meeting of the village, from 1
 * @param recordedAt when it was written down, which may be after the day it was given
 */
public record MeetingNotice(
        long noticeId,
        long villageReviewId,
        int round,
        int noticeNo,
        LocalDate announcedOn,
        LocalDateTime meetingAt,
        String place,
        String recordedName,
        LocalDateTime recordedAt) {
    public LocalDate meetingOn() {
        return meetingAt.toLocalDate();
    }

    /** True when it was given on a day before it was written down. */
    public boolean isWrittenLater() {
        return announcedOn.isBefore(recordedAt.toLocalDate());
    }
}
