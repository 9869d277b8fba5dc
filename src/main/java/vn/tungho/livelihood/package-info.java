/** Groups in which households earn together, and the library of livelihood models that worked. */
@NullMarked
@ApplicationModule(
        type = ApplicationModule.Type.OPEN,
        allowedDependencies = {"shared", "security", "registry", "registry :: ui", "market"})
package vn.tungho.livelihood;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
