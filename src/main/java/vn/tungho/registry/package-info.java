/** The households of each village, their members and the history of their class, and the lists they are imported from. */
@NullMarked
@ApplicationModule(allowedDependencies = {"shared", "security"})
package vn.tungho.registry;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
