/** Measures the speed of the system beside a yardstick in the same run on the same database. */
@NullMarked
@ApplicationModule(type = ApplicationModule.Type.OPEN)
package vn.tungho.bench;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
