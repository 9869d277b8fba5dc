/** Connects the review with its processes. */
@NullMarked
package vn.tungho.review.process;

import org.jspecify.annotations.NullMarked;
