package vn.tungho.operations.backup;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.HashSet;
import java.util.List;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.SingleConnectionDataSource;

/** Brings a backup into an empty database. */
final class BackupRestore {
    private final Path file;
    private final BackupKey key;

    BackupRestore(Path file, BackupKey key) {
        this.file = file;
        this.key = key;
    }

    /** Proves the whole file, and that this program is not older than it, before anything is made. */
    BackupManifest check() {
        var manifest = BackupFile.check(file, key);
        try {
            var known = new HashSet<String>();
            for (var script : new PathMatchingResourcePatternResolver().getResources("classpath*:db/migration/*.sql")) {
                known.add(script.getFilename());
            }
            if (manifest.migrations().stream().anyMatch(m -> m.endsWith(".sql") && !known.contains(m))) {
                throw new BackupFault("Bản sao lưu do bản phát hành mới hơn (" + manifest.release()
                        + ") tạo: hãy cài bản phát hành đó rồi khôi phục.");
            }
            return manifest;
        } catch (IOException e) {
            throw new IllegalStateException("the migrations cannot be listed", e);
        }
    }

    /** Refuses a database in which there is anything. */
    static void expectEmpty(DatabaseAccess access) {
        withJdbc(access, jdbc -> {
            if (!Schema.isEmpty(jdbc)) {
                throw new BackupFault("Cơ sở dữ liệu " + access.schema() + " trên " + access.host()
                        + " đã có bảng: chỉ khôi phục vào cơ sở dữ liệu trống.");
            }
        });
    }

    /** Loads the backup and compares the audit log with the seal that the backup names. */
    void into(DatabaseAccess access, Path folder) {
        var client = ServerProgram.of("mariadb", folder);
        BackupFile.read(file, key, (manifest, dump) -> {
            client.listen(access, List.of(access.schema()), dump);
            // the cipher proves the last piece at the very end of the stream
            dump.transferTo(java.io.OutputStream.nullOutputStream());
            expectSeal(access, manifest);
        });
    }

    private static void expectSeal(DatabaseAccess access, BackupManifest manifest) {
        withJdbc(access, jdbc -> {
            var hash = jdbc.sql("select hash from audit_seal where seal_no = ?")
                    .param(manifest.sealNo())
                    .query(String.class)
                    .optional()
                    .orElse("");
            if (!hash.equals(manifest.sealHash())) {
                throw new BackupFault("Nhật ký khôi phục được không có dấu niêm số " + manifest.sealNo()
                        + " như bản sao lưu ghi: hãy dùng bản sao lưu khác.");
            }
        });
    }

    private static void withJdbc(DatabaseAccess access, java.util.function.Consumer<JdbcClient> work) {
        try (var connection = access.connect()) {
            work.accept(JdbcClient.create(new SingleConnectionDataSource(connection, true)));
        } catch (SQLException e) {
            throw new BackupFault("Mất kết nối tới cơ sở dữ liệu (" + e.getMessage() + "): hãy làm lại.");
        }
    }
}
