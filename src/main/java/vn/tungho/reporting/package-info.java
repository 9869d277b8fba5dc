/** The official forms: plain data in, documents out. Knows no other module's tables. */
@NullMarked
@ApplicationModule(allowedDependencies = "shared")
package vn.tungho.reporting;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
