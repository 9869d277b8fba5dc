package vn.tungho.shared.calendar;

/** Asked after every change of the days off, in its transaction, what follows for the terms that have already ended. */
public interface CalendarFollower {
    /** Looks at the ended terms by the calendar as it is now; returns how many questions it put to somebody. */
    int changed(CalendarChange change);
}
