/** Vacancies, training courses and buyers of produce, who of the followed households they suit, and what came of each referral. */
@NullMarked
@ApplicationModule(
        type = ApplicationModule.Type.OPEN,
        allowedDependencies = {"shared", "security", "worklist", "registry", "registry :: ui"})
package vn.tungho.market;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
