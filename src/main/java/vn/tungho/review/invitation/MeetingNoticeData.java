package vn.tungho.review.invitation;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;

/**
 * What the village head states: when people were told of which meeting, and each one invited.
 *
 * @param announcedOn the day on which people were told; may lie before today when it is written down later
 */
public record MeetingNoticeData(
        LocalDate announcedOn, LocalDateTime meetingAt, String place, List<NoticeGuest> guests) {
    public MeetingNoticeData {
        guests = List.copyOf(guests);
    }
}
