/** Drives a whole review year through the services and the engine with a moved clock; also makes the demo data. */
@NullMarked
@ApplicationModule(type = ApplicationModule.Type.OPEN)
package vn.tungho.simulation;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
