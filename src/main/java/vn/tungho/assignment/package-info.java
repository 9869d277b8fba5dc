/** Who helps which household: helpers, decisions, plans, pledges, visits, handovers, places in charge, and their reports. */
@NullMarked
@ApplicationModule(
        type = ApplicationModule.Type.OPEN,
        allowedDependencies = {
            "shared",
            "security",
            "worklist",
            "notices",
            "registry",
            "registry :: ui",
            "standard",
            "standard :: ui"
        })
package vn.tungho.assignment;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
