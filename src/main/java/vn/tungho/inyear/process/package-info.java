/** Connects in-year requests with their two processes. */
@NullMarked
package vn.tungho.inyear.process;

import org.jspecify.annotations.NullMarked;
