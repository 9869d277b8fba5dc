package vn.tungho.shared.audit;

import org.springframework.security.core.context.SecurityContextHolder;

/** Under whose name something is written: whoever is signed in, else the system for its own work. */
public final class Actor {
    /** The name under which the application itself works: jobs, start-up. */
    public static final String SYSTEM = "system";

    private Actor() {}

    /** The user name of whoever is signed in, else {@link #SYSTEM}. */
    public static String name() {
        var authentication = SecurityContextHolder.getContext().getAuthentication();
        return authentication == null ? SYSTEM : authentication.getName();
    }

    /** True when nobody is signed in: the application works by itself. */
    public static boolean isApplication() {
        return SecurityContextHolder.getContext().getAuthentication() == null;
    }
}
