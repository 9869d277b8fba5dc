/** Formal complaints in two instances, from the register to the decision that has taken effect, and the record of denunciations. */
@NullMarked
@ApplicationModule(
        type = ApplicationModule.Type.OPEN,
        allowedDependencies = {
            "shared",
            "notices",
            "security",
            "worklist",
            "endedterm",
            "registry",
            "registry :: ui",
            "posting",
            "publication",
            "review",
            "reporting"
        })
package vn.tungho.complaint;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
