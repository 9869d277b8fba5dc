/**
 * The recognised list made public after the decision: at the commune's office, at each village house and on the public board, with proof
 * (Luật 10/2022/QH15 Điều 11, Điều 14). Nothing legal hangs on it: a class and a certificate come from the decision.
 */
@NullMarked
@ApplicationModule(
        type = ApplicationModule.Type.OPEN,
        allowedDependencies = {"shared", "security", "worklist", "registry", "posting", "reporting"})
package vn.tungho.publication;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
