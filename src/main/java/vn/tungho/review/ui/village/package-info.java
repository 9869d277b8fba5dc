/** A village in its review, and how far villages and enumerators have come. */
@NullMarked
package vn.tungho.review.ui.village;

import org.jspecify.annotations.NullMarked;
