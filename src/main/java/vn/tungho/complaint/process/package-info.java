/** Connects complaints with their process. */
@NullMarked
package vn.tungho.complaint.process;

import org.jspecify.annotations.NullMarked;
