/** What does not fit on the survey sheets, with what enumerators said to it: asked for at the desk and on the phone, shown to those who watch. */
@NullMarked
package vn.tungho.review.coherence;

import org.jspecify.annotations.NullMarked;
