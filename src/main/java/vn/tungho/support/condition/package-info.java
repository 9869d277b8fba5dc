/** The conditions of a programme's edition as data, and what is known of a household for each of them. */
@NullMarked
package vn.tungho.support.condition;

import org.jspecify.annotations.NullMarked;
