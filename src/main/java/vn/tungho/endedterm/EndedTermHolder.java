package vn.tungho.endedterm;

import java.util.Set;
import java.util.function.Consumer;
import vn.tungho.shared.calendar.CalendarChange;

/** A module that keeps terms: finds those that have ended too early, and knows what is still possible. One bean for one or more kinds of object. */
public interface EndedTermHolder {
    /** The kinds of object it answers for, see {@link EndedTerm#objectType}. */
    Set<String> objectTypes();

    /** Reports every ended term that lay over the changed day; whether it ended too early is seen by {@link EndedTerm#endedTooEarly}. Changes nothing. */
    void endedOver(CalendarChange change, Consumer<EndedTerm> found);

    /** What is possible for this term now. */
    Remedy remedy(TermQuestion question);

    /** Does what {@link Remedy#act} names; returns the id of what began by it, such as the list that hangs again. */
    default String repeat(TermQuestion question) {
        throw new IllegalStateException("nothing can be repeated for " + question.objectType());
    }
}
