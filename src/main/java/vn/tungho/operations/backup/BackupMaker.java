package vn.tungho.operations.backup;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.SingleConnectionDataSource;
import vn.tungho.shared.keys.KeyFile;

/** Makes one backup: all tables as they were at one instant, while people go on working. */
final class BackupMaker {
    private static final List<String> DUMP = List.of(
            // one snapshot for all tables; nobody waits for it
            "--single-transaction",
            "--skip-lock-tables",
            "--quick",
            "--hex-blob",
            "--routines",
            "--triggers",
            "--no-tablespaces",
            "--skip-comments");

    private final DatabaseAccess access;
    private final Path folder;

    /** @param folder where the server's programs may be unpacked */
    BackupMaker(DatabaseAccess access, Path folder) {
        this.access = access;
        this.folder = folder;
    }

    /**
     * Makes the backup.
     *
     * @param mode of the installation, kept for the one that is restored from it
     * @throws BackupFault when it could not be made; then there is no file
     */
    BackupResult make(Path file, BackupKey key, String mode) {
        expectRoomFor(file);
        var dump = ServerProgram.of("mariadb-dump", folder);
        // read before the snapshot is taken: the backup holds this seal and perhaps later ones
        var manifest = manifest(mode);
        BackupFile.write(file, key, manifest, out -> {
            var filtered = new DefinerFilter(out);
            var arguments = new java.util.ArrayList<>(DUMP);
            arguments.add(access.schema());
            dump.speak(access, arguments, filtered);
            filtered.flush();
        });
        try {
            return new BackupResult(file, Files.size(file), manifest.sealNo(), manifest.madeAt());
        } catch (IOException e) {
            throw BackupFault.at(file, e);
        }
    }

    private static void expectRoomFor(Path file) {
        if (Files.exists(file)) {
            throw new BackupFault("Đã có " + file + ": hãy chọn tên tệp khác, bản sao lưu cũ không bị ghi đè.");
        }
        try {
            Files.createDirectories(BackupFile.folderOf(file));
        } catch (IOException e) {
            throw BackupFault.at(BackupFile.folderOf(file), e);
        }
    }

    private BackupManifest manifest(String mode) {
        try (var connection = access.connect()) {
            return manifest(on(connection), mode);
        } catch (java.sql.SQLException e) {
            throw new BackupFault("Mất kết nối tới cơ sở dữ liệu (" + e.getMessage() + "): hãy làm lại.");
        }
    }

    private BackupManifest manifest(JdbcClient jdbc, String mode) {
        if (!Schema.exists(jdbc, "flyway_schema_history") || !Schema.exists(jdbc, "audit_seal")) {
            throw new BackupFault(
                    "Cơ sở dữ liệu này chưa có dữ liệu của Từng Hộ: hãy kiểm tra thư mục sau --data hoặc địa chỉ.");
        }
        var seal = jdbc.sql("select seal_no, hash from audit_seal order by seal_no desc limit 1")
                .query((row, _) -> new Seal(row.getLong(1), row.getString(2)))
                .optional()
                .orElse(new Seal(0, ""));
        return new BackupManifest(
                Release.number(),
                jdbc.sql("select date_format(now(), '%Y-%m-%dT%H:%i:%s')")
                        .query(String.class)
                        .single(),
                mode,
                Schema.migrations(jdbc),
                seal.number(),
                seal.hash(),
                Schema.bytes(jdbc),
                KeyFile.in(folder).text().orElse(null));
    }

    private static JdbcClient on(Connection connection) {
        return JdbcClient.create(new SingleConnectionDataSource(connection, true));
    }

    private record Seal(long number, String hash) {}
}
