package vn.tungho.shared.outage;

import java.time.Duration;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Whether the database answers, as whoever watches it last found. Asking costs nothing, so that every request may. */
@Component
public class DatabaseState {
    private volatile @Nullable Long awaySince;

    /** True while the database does not answer. */
    public boolean isAway() {
        return awaySince != null;
    }

    /** Says that it does not answer; true when that is news. */
    public synchronized boolean away() {
        if (awaySince != null) {
            return false;
        }
        awaySince = System.nanoTime();
        return true;
    }

    /** Says that it answers again; returns how long it was away, null when it was not. */
    public synchronized @Nullable Duration back() {
        var since = awaySince;
        awaySince = null;
        return since == null ? null : Duration.ofNanos(System.nanoTime() - since);
    }
}
