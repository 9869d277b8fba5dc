/** The annual review of a commune: list, survey, meeting, re-verification, the province's opinion, decisions, certificates. */
@NullMarked
@ApplicationModule(
        type = ApplicationModule.Type.OPEN,
        allowedDependencies = {
            "shared",
            "security",
            "worklist",
            "notices",
            "endedterm",
            "registry",
            "registry :: ui",
            "standard",
            "standard :: ui",
            "standard :: coherence",
            "posting",
            "publication",
            "reporting"
        })
package vn.tungho.review;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
