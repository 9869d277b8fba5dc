/** The village meeting: attendance, votes, minutes. */
@NullMarked
package vn.tungho.review.ui.meeting;

import org.jspecify.annotations.NullMarked;
