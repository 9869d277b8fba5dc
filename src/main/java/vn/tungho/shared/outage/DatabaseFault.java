package vn.tungho.shared.outage;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** What kind of failure lies under an exception that came from the database, through whatever wrapped it. */
public enum DatabaseFault {
    /** The server is away or ended the connection. */
    LOST,
    /** Two acts held each other up; one had to give way and may come again. */
    GAVE_WAY,
    /** The server's disk is full. */
    FULL,
    /** Whatever else. */
    OTHER;

    private static final int MOST_CAUSES = 30;

    /** Deadlock, waited too long for a row. */
    private static final Set<Integer> HELD_UP = Set.of(1213, 1205);

    /** The table is full, error of the disk while writing, disk full. */
    private static final Set<Integer> NO_ROOM = Set.of(1114, 1021, 1026, 1030);

    /** Connection or statement killed, server shutting down. */
    private static final Set<Integer> ENDED = Set.of(1927, 1317, 1053);

    /** The kind of failure under what was thrown. */
    public static DatabaseFault of(Throwable thrown) {
        for (var cause : causes(thrown)) {
            if (cause instanceof SQLException sql) {
                var kind = of(sql);
                if (kind != OTHER) {
                    return kind;
                }
            }
        }
        return OTHER;
    }

    private static DatabaseFault of(SQLException sql) {
        var state = String.valueOf(sql.getSQLState());
        var words = String.valueOf(sql.getMessage());
        if (HELD_UP.contains(sql.getErrorCode()) || state.equals("40001")) {
            return GAVE_WAY;
        }
        if (NO_ROOM.contains(sql.getErrorCode()) && (words.contains("full") || words.contains("28"))) {
            return FULL;
        }
        return state.startsWith("08")
                        || ENDED.contains(sql.getErrorCode())
                        || sql instanceof java.sql.SQLTransientConnectionException
                        || sql instanceof java.sql.SQLNonTransientConnectionException
                ? LOST
                : OTHER;
    }

    private static List<Throwable> causes(Throwable thrown) {
        var causes = new ArrayList<Throwable>();
        for (Throwable t = thrown; t != null && causes.size() < MOST_CAUSES; t = t.getCause()) {
            causes.add(t);
        }
        return causes;
    }

    /** True when the same act may succeed if it is done once more. */
    boolean mayPass() {
        return this == LOST || this == GAVE_WAY;
    }
}
