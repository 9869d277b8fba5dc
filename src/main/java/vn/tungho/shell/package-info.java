/** The frame around every page: layout, navigation, search, errors, styles. */
@NullMarked
@ApplicationModule(allowedDependencies = {"shared", "security"})
package vn.tungho.shell;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
