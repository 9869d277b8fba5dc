/** Editions of the poverty standard: their numbers and sheets, scoring, classification, and the two-person change of a value. */
@NullMarked
@ApplicationModule(allowedDependencies = {"shared", "security", "worklist"})
package vn.tungho.standard;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
