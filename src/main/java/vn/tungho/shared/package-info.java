/** What every module may use: time, calendar, audit, areas, documents, and the engine gateway. Depends on no other module. */
@NullMarked
@ApplicationModule(type = ApplicationModule.Type.OPEN)
package vn.tungho.shared;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
