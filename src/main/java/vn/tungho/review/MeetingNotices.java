package vn.tungho.review;

import java.time.LocalDate;
import java.util.Optional;

/** The notices of village meetings, as far as a meeting and its task rest on them (R-MEETING-NOTICE). */
public interface MeetingNotices {
    /** The notice in force on which a meeting held that day rests; refuses a day before the term's end or another than announced. */
    long require(VillageReview village, LocalDate heldOn);

    /** The day announced for the village's meeting of this round; empty while there is no notice. */
    Optional<LocalDate> meetingOn(VillageReview village);

    /** How many days before its meeting the notice must be given, at least. */
    int daysBefore();
}
