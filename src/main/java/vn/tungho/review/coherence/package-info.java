/** What does not fit on the survey sheets, with the enumerators' reasons: refused at the desk, flagged from a device, shown to those who watch. */
@NullMarked
package vn.tungho.review.coherence;

import org.jspecify.annotations.NullMarked;
