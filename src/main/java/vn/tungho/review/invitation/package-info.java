/** The notice of a village meeting: when it is, who was told and how, at least the law's days before (R-MEETING-NOTICE). */
@NullMarked
package vn.tungho.review.invitation;

import org.jspecify.annotations.NullMarked;
