/** What keeps the house running: the embedded database, the engine's set-up, the start-up self-check, incidents. */
@NullMarked
@ApplicationModule(type = ApplicationModule.Type.OPEN)
package vn.tungho.operations;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
