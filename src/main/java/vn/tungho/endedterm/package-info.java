/** Terms that had ended when a day off was entered late and would have ended later: each is asked of the officer responsible, and his answer is kept. */
@NullMarked
@ApplicationModule(
        type = ApplicationModule.Type.OPEN,
        allowedDependencies = {"shared", "security", "worklist"})
package vn.tungho.endedterm;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
