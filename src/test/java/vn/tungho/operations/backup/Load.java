package vn.tungho.operations.backup;

import java.sql.SQLException;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicLong;
import javax.sql.DataSource;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Somebody who writes without a pause, two rows at a time that belong together. */
final class Load implements AutoCloseable {
    private final AtomicBoolean goOn = new AtomicBoolean(true);
    private final AtomicLong acts = new AtomicLong();
    private final Thread thread;

    private Load(DataSource data) {
        thread = Thread.ofPlatform().start(() -> write(data));
    }

    static Load on(DataSource data) {
        return new Load(data);
    }

    private void write(DataSource data) {
        try (var connection = data.getConnection();
                var statement = connection.createStatement()) {
            connection.setAutoCommit(false);
            while (goOn.get()) {
                var n = acts.get() + 1;
                statement.execute("insert into app_setting values ('load-a-" + n + "', 'x')");
                statement.execute("insert into app_setting values ('load-b-" + n + "', 'x')");
                connection.commit();
                acts.set(n);
            }
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    void awaitActs(int many) throws InterruptedException {
        while (acts.get() < many && thread.isAlive()) {
            Thread.sleep(10);
        }
    }

    boolean isGoingOn() {
        return thread.isAlive();
    }

    static long count(JdbcClient jdbc, String start) {
        return jdbc.sql("select count(*) from app_setting where name like ?")
                .param(start + "%")
                .query(Long.class)
                .single();
    }

    @Override
    public void close() throws InterruptedException {
        goOn.set(false);
        thread.join();
    }
}
