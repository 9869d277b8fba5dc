package vn.tungho.operations.backup;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.util.List;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;

/**
 * What a backup says about itself, within its encrypted part.
 *
 * @param release the program's number
 * @param madeAt local time, {@code 2026-10-19T01:30:00}
 * @param mode {@code demo} or {@code empty}, which the restored installation has too
 * @param migrations of the schema, in the order in which they ran
 * @param sealNo the last audit seal before the copy began; 0 when there was none
 * @param sealHash its hash, which the restored log must have at this number
 * @param databaseBytes size of the tables, which the new place must have free
 * @param keys text of the key file that lay in the data folder; null when the office keeps it elsewhere or in a backup of an older release
 */
record BackupManifest(
        String release,
        String madeAt,
        String mode,
        List<String> migrations,
        long sealNo,
        String sealHash,
        long databaseBytes,
        @Nullable String keys) {
    private static final JsonMapper JSON = JsonMapper.shared();
    private static final int LONGEST = 1 << 20;

    void write(DataOutputStream out) throws IOException {
        var bytes = JSON.writeValueAsBytes(this);
        out.writeInt(bytes.length);
        out.write(bytes);
    }

    static BackupManifest read(DataInputStream in) throws IOException {
        var length = in.readInt();
        if (length < 0 || length > LONGEST) {
            throw new IOException("manifest of " + length + " bytes");
        }
        return JSON.readValue(in.readNBytes(length), BackupManifest.class);
    }
}
