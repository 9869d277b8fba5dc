/** The survey: the enumerator's households and the sheet, fit for a phone. */
@NullMarked
package vn.tungho.review.ui.survey;

import org.jspecify.annotations.NullMarked;
