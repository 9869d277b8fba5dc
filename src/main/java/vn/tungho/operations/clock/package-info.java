/** Notices when the machine's clock jumps, since days of law hang on it, and holds the timers until somebody has looked. */
@NullMarked
package vn.tungho.operations.clock;

import org.jspecify.annotations.NullMarked;
