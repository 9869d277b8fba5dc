/** What keeps the house running: the embedded database, the engine's set-up, the start-up self-check, incidents, jobs of the night, and the watch over
 * database, job executor and clock.
 */
@NullMarked
@ApplicationModule(type = ApplicationModule.Type.OPEN)
package vn.tungho.operations;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
