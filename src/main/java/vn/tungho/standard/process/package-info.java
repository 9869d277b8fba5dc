/** The decision tables of the standard, evaluated by the engine's own decision engine without a process. */
@NullMarked
package vn.tungho.standard.process;

import org.jspecify.annotations.NullMarked;
