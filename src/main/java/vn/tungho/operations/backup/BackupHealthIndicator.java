package vn.tungho.operations.backup;

import java.time.Duration;
import java.time.LocalDateTime;
import org.springframework.boot.health.contributor.AbstractHealthIndicator;
import org.springframework.boot.health.contributor.Health;
import org.springframework.boot.health.contributor.Status;
import org.springframework.stereotype.Component;
import vn.tungho.shared.AppClock;

/**
 * How old the last good backup is, for whoever watches the machine. An old backup is a warning; the system works without it and is not
 * to be taken from its users for it.
 */
@Component
class BackupHealthIndicator extends AbstractHealthIndicator {
    private static final Status WARNING = new Status("WARNING");

    private final NightlyBackup backups;

    BackupHealthIndicator(NightlyBackup backups) {
        this.backups = backups;
    }

    @Override
    protected void doHealthCheck(Health.Builder builder) {
        var last = backups.lastGood();
        builder.status(backups.state() == BackupState.OVERDUE ? WARNING : Status.UP)
                .withDetail("nightly", backups.isWanted());
        last.ifPresent(run -> builder.withDetail("lastGood", run.endedAt().toString())
                .withDetail(
                        "ageHours",
                        Duration.between(run.endedAt(), LocalDateTime.now(AppClock.ZONE))
                                .toHours()));
    }
}
