package vn.tungho.operations.backup;

import java.nio.file.Path;

/**
 * A backup that was made.
 *
 * @param bytes size of the file
 * @param sealNo the last audit seal that is surely within
 * @param madeAt local time, {@code 2026-10-19T01:30:00}
 */
record BackupResult(Path file, long bytes, long sealNo, String madeAt) {}
