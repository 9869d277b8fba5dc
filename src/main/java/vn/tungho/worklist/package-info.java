/** The one list of what waits for whom: mirrored from the engine's tasks and from dated duties, never read from the engine. */
@NullMarked
@ApplicationModule(
        type = ApplicationModule.Type.OPEN,
        allowedDependencies = {"shared", "security"})
package vn.tungho.worklist;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
