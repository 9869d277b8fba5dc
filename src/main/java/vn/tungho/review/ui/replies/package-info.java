/** The chair's signature under the replies to applicants, and the record of their sending. */
@NullMarked
package vn.tungho.review.ui.replies;

import org.jspecify.annotations.NullMarked;
