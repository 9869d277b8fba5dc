package vn.tungho.security;

import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;
import vn.tungho.shared.AppClock;
import vn.tungho.shared.area.Area;

/** People with their grants of today, each kept for a few seconds, so that asking who is at work costs no query. */
@Component
class PersonCache {
    private static final long KEEP_NANOS = Duration.ofSeconds(5).toNanos();
    private static final int MOST = 5_000;

    private final PersonMapper mapper;
    private final AppClock clock;
    private final Map<String, Entry> entries = new ConcurrentHashMap<>();

    PersonCache(PersonMapper mapper, AppClock clock) {
        this.mapper = mapper;
        this.clock = clock;
    }

    /** A known person of one day, whether a new password is due before anything else, and under which stamp sessions hold. */
    record Entry(Person person, boolean mustChangePassword, int sessionStamp, LocalDate day, long readAt) {}

    /** The active user of this name; empty when there is none. */
    Optional<Entry> find(String username) {
        var today = clock.today();
        var now = System.nanoTime();
        var known = entries.get(username);
        if (known != null && now - known.readAt() < KEEP_NANOS && known.day().equals(today)) {
            return Optional.of(known);
        }
        var read = read(username, today, now);
        if (read == null) {
            entries.remove(username);
            return Optional.empty();
        }
        if (entries.size() >= MOST) {
            entries.clear();
        }
        entries.put(username, read);
        return Optional.of(read);
    }

    /** Forgets everybody, now and again when the running transaction has committed. */
    void forget() {
        entries.clear();
        if (TransactionSynchronizationManager.isSynchronizationActive()) {
            TransactionSynchronizationManager.registerSynchronization(new TransactionSynchronization() {
                @Override
                public void afterCompletion(int status) {
                    entries.clear();
                }
            });
        }
    }

    private @Nullable Entry read(String username, LocalDate today, long now) {
        var rows = mapper.find(username, today);
        if (rows.isEmpty()) {
            return null;
        }
        var grants = new ArrayList<Grant>();
        for (var row : rows) {
            if (row.role() != null && row.provinceCode() != null) {
                grants.add(new Grant(
                        row.role(),
                        new Area(row.provinceCode(), row.communeCode(), row.villageCode()),
                        row.onBehalfOf()));
            }
        }
        var first = rows.getFirst();
        return new Entry(
                new Person(first.userId(), first.username(), first.fullName(), grants),
                first.mustChangePassword(),
                first.sessionStamp(),
                today,
                now);
    }
}
