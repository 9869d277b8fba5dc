/** Connects support cases with their process and the decision tables. */
@NullMarked
package vn.tungho.support.process;

import org.jspecify.annotations.NullMarked;
