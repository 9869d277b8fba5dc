/** Listens to the engine's tasks and keeps the work list equal to them. */
@NullMarked
package vn.tungho.worklist.process;

import org.jspecify.annotations.NullMarked;
