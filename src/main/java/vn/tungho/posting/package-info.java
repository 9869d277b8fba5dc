/** Lists put up in public, the three working days, and what people say against them. */
@NullMarked
@ApplicationModule(
        type = ApplicationModule.Type.OPEN,
        allowedDependencies = {
            "shared",
            "security",
            "worklist",
            "endedterm",
            "endedterm :: ui",
            "registry",
            "registry :: ui",
            "reporting",
            "notices"
        })
package vn.tungho.posting;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
