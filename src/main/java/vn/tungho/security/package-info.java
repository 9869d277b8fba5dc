/** Who people are, what role they have where, who stands in for them, and which duties may not meet in one hand. */
@NullMarked
@ApplicationModule(type = ApplicationModule.Type.OPEN, allowedDependencies = "shared")
package vn.tungho.security;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
