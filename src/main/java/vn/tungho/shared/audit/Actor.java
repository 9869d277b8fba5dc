package vn.tungho.shared.audit;

import java.util.function.Supplier;
import org.springframework.security.core.context.SecurityContextHolder;

/** Under whose name something is written: whoever is signed in, else the system for its own work. */
public final class Actor {
    /** The name under which the application itself works: jobs, start-up. */
    public static final String SYSTEM = "system";

    /** How deep this thread is in work that the application does by itself; nobody gets there by not being signed in. */
    private static final ThreadLocal<Integer> APPLICATION = ThreadLocal.withInitial(() -> 0);

    private Actor() {}

    /** The user name of whoever is signed in, else {@link #SYSTEM}. */
    public static String name() {
        var authentication = SecurityContextHolder.getContext().getAuthentication();
        return authentication == null ? SYSTEM : authentication.getName();
    }

    /**
     * True in work that was begun with {@link #asApplication} while nobody is signed in. That nobody is signed in is no right by itself.
     */
    public static boolean isApplication() {
        return APPLICATION.get() > 0 && SecurityContextHolder.getContext().getAuthentication() == null;
    }

    /** Does work of the application itself, which may do all: the first filling, a command typed at the machine. */
    public static <T> T asApplication(Supplier<T> work) {
        APPLICATION.set(APPLICATION.get() + 1);
        try {
            return work.get();
        } finally {
            var depth = APPLICATION.get() - 1;
            if (depth == 0) {
                APPLICATION.remove();
            } else {
                APPLICATION.set(depth);
            }
        }
    }

    /** As {@link #asApplication(Supplier)}, for work without a result. */
    public static void asApplication(Runnable work) {
        asApplication(() -> {
            work.run();
            return true;
        });
    }
}
