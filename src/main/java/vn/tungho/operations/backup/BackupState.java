package vn.tungho.operations.backup;

import java.time.LocalDateTime;

/** How it stands with the backups. */
public enum BackupState {
    /** The office wants none every night. */
    UNWANTED,
    /** The last good one is of the last night. */
    FRESH,
    /** There is no good one, or none since more than a day and two hours. */
    OVERDUE;

    private static final int HOURS = 26;

    static BackupState of(NightlyBackup backups, LocalDateTime now) {
        if (!backups.isWanted()) {
            return UNWANTED;
        }
        return backups.lastGood()
                        .filter(run -> run.endedAt().isAfter(now.minusHours(HOURS)))
                        .isPresent()
                ? FRESH
                : OVERDUE;
    }
}
