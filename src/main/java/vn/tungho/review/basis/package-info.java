/** What the results of a review rest on: the overseer's acceptance of unconfirmed values, and the remarks on papers and pages. */
@NullMarked
package vn.tungho.review.basis;

import org.jspecify.annotations.NullMarked;
