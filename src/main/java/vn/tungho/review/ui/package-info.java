/** Screens of the annual review: the parts that its field side (lists, survey, meetings) and its office side share. */
@NullMarked
package vn.tungho.review.ui;

import org.jspecify.annotations.NullMarked;
