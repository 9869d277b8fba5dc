/** Connects monitoring plans with their process. */
@NullMarked
package vn.tungho.monitoring.process;

import org.jspecify.annotations.NullMarked;
