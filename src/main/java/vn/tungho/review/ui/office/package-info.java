/** The office's side of the review: the summary, the province's opinion, the decisions, and the pages that follow a year. */
@NullMarked
package vn.tungho.review.ui.office;

import org.jspecify.annotations.NullMarked;
