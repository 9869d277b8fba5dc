package vn.tungho.shared.calendar;

/**
 * What a change of the days off does.
 *
 * @param moved running terms that end on another day
 * @param asked ended terms that would have ended later, each a question to the officer responsible
 */
public record CalendarEffect(int moved, int asked) {}
