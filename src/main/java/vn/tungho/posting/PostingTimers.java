package vn.tungho.posting;

import java.time.LocalDate;

/** Moves the engine's timers when a term moves. */
public interface PostingTimers {
    /** The posting must hang until the end of this day. */
    void termMoved(long rootPostingId, LocalDate endsOn);

    /** The re-verification is due at the end of this day. */
    void reverificationMoved(long objectionId, LocalDate dueOn);
}
