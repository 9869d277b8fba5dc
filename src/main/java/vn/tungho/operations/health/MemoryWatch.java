package vn.tungho.operations.health;

import java.lang.management.ManagementFactory;
import java.lang.management.MemoryPoolMXBean;
import java.lang.management.MemoryType;
import java.time.LocalDateTime;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import vn.tungho.shared.AppClock;
import vn.tungho.shared.audit.AuditTrail;

/**
 * Sees that memory runs out before it has: when nine tenths are still in use after it was tidied up, the program soon does nothing else. The
 * administrator reads it on the page of incidents, the audit log keeps since when and until when.
 */
@Component
public class MemoryWatch {
    private static final Logger LOG = LoggerFactory.getLogger(MemoryWatch.class);
    private static final double NEARLY_ALL = 0.9;

    private final AuditTrail audit;
    private final AppClock clock;
    private @Nullable LocalDateTime since;

    MemoryWatch(AuditTrail audit, AppClock clock) {
        this.audit = audit;
        this.clock = clock;
    }

    /** Since when memory is short; empty while there is enough. */
    public synchronized Optional<LocalDateTime> shortSince() {
        return Optional.ofNullable(since);
    }

    @Scheduled(fixedDelay = 60_000, initialDelay = 60_000)
    void look() {
        ManagementFactory.getMemoryPoolMXBeans().stream()
                .filter(p -> p.getType() == MemoryType.HEAP && isOld(p) && p.getCollectionUsage() != null)
                .findFirst()
                .ifPresent(p -> look(
                        p.getCollectionUsage().getUsed(), p.getCollectionUsage().getMax()));
    }

    private static boolean isOld(MemoryPoolMXBean pool) {
        return pool.getName().contains("Tenured") || pool.getName().contains("Old");
    }

    synchronized void look(long used, long most) {
        var isShort = most > 0 && used > NEARLY_ALL * most;
        if (isShort && since == null) {
            since = clock.now();
            LOG.error(
                    "{} of {} MB of memory are in use after tidying up: give it more (TUNGHO_MEMORY)",
                    used >> 20,
                    most >> 20);
            audit.write(
                    "memory-short",
                    "installation",
                    1,
                    null,
                    (used >> 20) + " trên " + (most >> 20) + " MB sau khi dọn");
        } else if (!isShort && since != null) {
            audit.write("memory-enough", "installation", 1, null, "thiếu từ " + since);
            since = null;
        }
    }
}
