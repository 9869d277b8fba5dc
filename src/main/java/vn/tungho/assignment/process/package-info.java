/** Connects the assignment with its process. */
@NullMarked
package vn.tungho.assignment.process;

import org.jspecify.annotations.NullMarked;
