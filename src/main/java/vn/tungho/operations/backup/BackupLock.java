package vn.tungho.operations.backup;

import java.sql.Connection;
import java.sql.SQLException;

/** Keeps two programs on one database from backing it up at the same time; held as long as its connection. */
final class BackupLock implements AutoCloseable {
    private final Connection connection;
    private final boolean held;

    BackupLock(Connection connection) throws SQLException {
        this.connection = connection;
        try (var statement = connection.createStatement();
                var row = statement.executeQuery("select get_lock(concat('tungho-backup-', database()), 0)")) {
            held = row.next() && row.getInt(1) == 1;
        }
    }

    boolean isHeld() {
        return held;
    }

    @Override
    public void close() throws SQLException {
        if (held) {
            try (var statement = connection.createStatement()) {
                statement.execute("do release_lock(concat('tungho-backup-', database()))");
            }
        }
    }
}
