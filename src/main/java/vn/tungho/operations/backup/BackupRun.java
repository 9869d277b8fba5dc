package vn.tungho.operations.backup;

import java.time.LocalDateTime;

/**
 * One backup that was tried.
 *
 * @param endedAt local time of the day outside, also in a demo
 * @param file where it lies, or was to lie
 * @param bytes size of the file; 0 when it failed
 * @param fault why it failed, empty when it did not
 */
public record BackupRun(
        BackupKind kind, LocalDateTime endedAt, boolean isGood, String file, long bytes, String fault) {}
