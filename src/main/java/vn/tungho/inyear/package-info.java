/** Requests between two annual reviews: poverty, escape, medium living standard, low-income worker; disasters; the monthly report. */
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
            "posting",
            "publication",
            "review",
            "reporting",
            "notices"
        })
package vn.tungho.inyear;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
