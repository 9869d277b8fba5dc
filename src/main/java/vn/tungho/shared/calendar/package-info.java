/** Working days, holidays and legal deadlines. */
@NullMarked
package vn.tungho.shared.calendar;

import org.jspecify.annotations.NullMarked;
