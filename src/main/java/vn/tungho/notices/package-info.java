/** What people are told: the inbox of those who sign in, and messages by e-mail and telephone that leave through an outbox. */
@NullMarked
@ApplicationModule(
        type = ApplicationModule.Type.OPEN,
        allowedDependencies = {"shared", "security"})
package vn.tungho.notices;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
