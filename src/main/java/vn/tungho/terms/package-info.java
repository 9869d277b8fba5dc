/** The two-person change of a legal term: one administrator proposes a new length with its article, another confirms. */
@NullMarked
@ApplicationModule(allowedDependencies = {"shared", "security", "worklist"})
package vn.tungho.terms;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
