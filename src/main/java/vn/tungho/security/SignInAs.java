package vn.tungho.security;

import java.util.List;
import java.util.function.Supplier;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.core.context.SecurityContextImpl;

/** Runs work as a named user on this thread, for the simulation, the start-up and tests; the previous user is back afterwards. */
public final class SignInAs {
    private SignInAs() {}

    public static <T> T user(String username, Supplier<T> work) {
        var before = SecurityContextHolder.getContext();
        try {
            SecurityContextHolder.setContext(
                    new SecurityContextImpl(new UsernamePasswordAuthenticationToken(username, "n/a", List.of())));
            return work.get();
        } finally {
            SecurityContextHolder.setContext(before);
        }
    }

    public static void user(String username, Runnable work) {
        user(username, () -> {
            work.run();
            return true;
        });
    }
}
