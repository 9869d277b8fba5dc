/** Watches what the house stands on, and answers in words while something of it is away. */
@NullMarked
package vn.tungho.operations.watch;

import org.jspecify.annotations.NullMarked;
