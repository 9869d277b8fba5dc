/** The written replies to applicants who are not taken in by the annual review: signed by the chair, sent, recorded (R-REFUSAL-WRITTEN). */
@NullMarked
package vn.tungho.review.replies;

import org.jspecify.annotations.NullMarked;
