/** Work where there is no signal: what a person takes along on a device, and how what was written there comes back exactly once. */
@NullMarked
@ApplicationModule(
        type = ApplicationModule.Type.OPEN,
        allowedDependencies = {
            "shared",
            "security",
            "worklist",
            "registry",
            "standard",
            "standard :: ui",
            "standard :: coherence",
            "review",
            "assignment"
        })
package vn.tungho.field;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
