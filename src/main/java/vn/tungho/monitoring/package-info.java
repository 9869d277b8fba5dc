/** The Fatherland Front's monitoring: programme, plans, the drawn sample, the check list, findings and their follow-up. */
@NullMarked
@ApplicationModule(
        type = ApplicationModule.Type.OPEN,
        allowedDependencies = {
            "shared",
            "security",
            "worklist",
            "endedterm",
            "endedterm :: ui",
            "notices",
            "registry",
            "registry :: ui",
            "standard",
            "posting",
            "review",
            "assignment",
            "support",
            "reporting"
        })
package vn.tungho.monitoring;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
