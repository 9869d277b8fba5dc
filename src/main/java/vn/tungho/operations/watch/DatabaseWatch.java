package vn.tungho.operations.watch;

import com.zaxxer.hikari.HikariDataSource;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.Properties;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.context.SmartLifecycle;
import org.springframework.stereotype.Component;
import vn.tungho.shared.outage.DatabaseState;

/**
 * Asks the database every second, on a connection of its own, whether it answers, so that people are told within three seconds that it
 * does not, and go on within one when it does again.
 */
@Component
@ConditionalOnWebApplication
class DatabaseWatch implements SmartLifecycle {
    private static final Logger LOG = LoggerFactory.getLogger(DatabaseWatch.class);
    private static final int PAUSE_MILLIS = 700;
    private static final int ANSWER_MILLIS = 1_000;
    /** A machine under load may answer late once; a server that is gone refuses at once. */
    private static final int LATE_ANSWERS = 2;

    private final HikariDataSource pool;
    private final DatabaseState state;
    private @Nullable Thread thread;
    private @Nullable Connection connection;
    private int late;

    DatabaseWatch(HikariDataSource pool, DatabaseState state) {
        this.pool = pool;
        this.state = state;
    }

    @Override
    public void start() {
        thread = Thread.ofPlatform().daemon().name("database-watch").start(this::watch);
    }

    @Override
    public void stop() {
        if (thread != null) {
            thread.interrupt();
            thread = null;
        }
    }

    @Override
    public boolean isRunning() {
        return thread != null;
    }

    private void watch() {
        try {
            while (!Thread.currentThread().isInterrupted()) {
                look();
                Thread.sleep(PAUSE_MILLIS);
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        } finally {
            close();
        }
    }

    private void look() {
        var begun = System.nanoTime();
        try {
            ask();
            late = 0;
            var away = state.back();
            if (away != null) {
                LOG.info("The database answers again after {} s", Math.max(1, away.toSeconds()));
            }
        } catch (SQLException e) {
            close();
            var waited = (System.nanoTime() - begun) / 1_000_000 >= ANSWER_MILLIS;
            if ((!waited || ++late >= LATE_ANSWERS) && state.away()) {
                LOG.warn("The database does not answer: {}", e.getMessage());
            }
            if (state.isAway()) {
                // what lies in the pool leads nowhere
                pool.getHikariPoolMXBean().softEvictConnections();
            }
        }
    }

    private void ask() throws SQLException {
        var open = connection;
        if (open == null) {
            var properties = new Properties();
            properties.setProperty("user", pool.getUsername());
            properties.setProperty("password", pool.getPassword());
            properties.setProperty("connectTimeout", Integer.toString(ANSWER_MILLIS));
            properties.setProperty("socketTimeout", Integer.toString(ANSWER_MILLIS));
            open = DriverManager.getConnection(pool.getJdbcUrl(), properties);
            connection = open;
        }
        try (var statement = open.createStatement()) {
            statement.execute("select 1");
        }
    }

    private void close() {
        try (var ended = connection) {
            connection = null;
        } catch (SQLException e) {
            LOG.debug("closing", e);
        }
    }
}
