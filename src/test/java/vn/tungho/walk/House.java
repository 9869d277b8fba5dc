package vn.tungho.walk;

import com.vaadin.browserless.SecuredBrowserlessApplicationContext;
import com.vaadin.browserless.SpringBrowserlessApplicationContext;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContextHolder;
import vn.tungho.shared.AppClock;

/** The house as people at their browsers see it: opens windows for them, counts what was done. */
final class House {
    private final ApplicationContext spring;
    private final JdbcClient jdbc;
    private final AppClock clock;
    private @Nullable SecuredBrowserlessApplicationContext<Authentication> browsers;

    House(ApplicationContext spring, JdbcClient jdbc, AppClock clock) {
        this.spring = spring;
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** A new window of a person who has just signed in, at this path. */
    Window open(String username, String path) {
        if (browsers == null) {
            browsers = SpringBrowserlessApplicationContext.createSecured(spring, "vn.tungho");
        }
        SecurityContextHolder.setContext(SecurityContextHolder.createEmptyContext());
        return new Window(browsers.newUser(username), username, path);
    }

    /** Does something at browsers in the middle of other work of this thread. */
    void aside(Runnable work) {
        var before = SecurityContextHolder.getContext();
        try {
            work.run();
        } finally {
            SecurityContextHolder.setContext(before);
        }
    }

    /** How many changes of anything have been recorded: every act records its own. */
    int acts() {
        return jdbc.sql("select count(*) from audit_entry where kind = 'WRITE'")
                .query(Integer.class)
                .single();
    }

    JdbcClient rows() {
        return jdbc;
    }

    LocalDate today() {
        return clock.today();
    }
}
