/** Support programmes as data, each household's right to them, and every case from the request to the last return. */
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
            "standard",
            "standard :: ui",
            "assignment",
            "reporting"
        })
package vn.tungho.support;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
