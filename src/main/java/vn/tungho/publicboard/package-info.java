/** What everybody may see and do without an account: lists that hang now, objections, requests, the state of one's own matter, figures. */
@NullMarked
@ApplicationModule(
        type = ApplicationModule.Type.OPEN,
        allowedDependencies = {
            "shared",
            "security",
            "posting",
            "publication",
            "inyear",
            "complaint",
            "registry",
            "support",
            "notices"
        })
package vn.tungho.publicboard;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
