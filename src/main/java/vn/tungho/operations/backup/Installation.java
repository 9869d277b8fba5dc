package vn.tungho.operations.backup;

import ch.vorburger.exec.ManagedProcessException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.tungho.operations.CommandLine;
import vn.tungho.operations.database.EmbeddedHome;
import vn.tungho.operations.database.EmbeddedMariaDb;

/**
 * The database of an installation as one comes to it from the command line: an existing server, the embedded server of the program
 * that works at this moment, or the embedded server started for this purpose.
 */
record Installation(
        DatabaseAccess access, Path folder, @Nullable EmbeddedMariaDb started) implements AutoCloseable {
    private static final String EMBEDDED = "embedded";

    /** The server named by the properties or the environment; empty when the embedded one is meant. */
    static Optional<DatabaseAccess> external(CommandLine line) {
        var url = setting(line, "url").orElse(EMBEDDED);
        return url.equals(EMBEDDED)
                ? Optional.empty()
                : Optional.of(DatabaseAccess.of(
                        url,
                        owner("USERNAME").or(() -> setting(line, "username")).orElse(""),
                        owner("PASSWORD").or(() -> setting(line, "password")).orElse("")));
    }

    /** The account of the tables, where there are two: only it may copy and make all of them. */
    private static Optional<String> owner(String what) {
        return Optional.ofNullable(System.getenv("TUNGHO_OWNER_" + what)).filter(v -> !v.isBlank());
    }

    private static Optional<String> setting(CommandLine line, String name) {
        var start = "--spring.datasource." + name + "=";
        return line.properties().stream()
                .filter(p -> p.startsWith(start))
                .map(p -> p.substring(start.length()))
                .findFirst()
                .or(() -> Optional.ofNullable(
                        System.getenv("SPRING_DATASOURCE_" + name.toUpperCase(java.util.Locale.ROOT))))
                .filter(v -> !v.isBlank());
    }

    /** Opens what is there. */
    static Installation existing(CommandLine line, Path folder) {
        var external = external(line);
        if (external.isPresent()) {
            return new Installation(external.get(), folder, null);
        }
        var home = EmbeddedHome.of(folder);
        if (!home.hasData()) {
            throw new BackupFault(
                    "Thư mục " + folder + " chưa có dữ liệu của Từng Hộ: hãy kiểm tra lại đường dẫn sau --data.");
        }
        home.expectNoHalfRestore();
        return embedded(home);
    }

    /** The embedded server of this home, made when there is none. */
    static Installation embedded(EmbeddedHome home) {
        try {
            var port = home.runningPort();
            var started = port.isPresent() ? null : EmbeddedMariaDb.open(home);
            var url = started == null ? home.jdbcUrl(port.orElseThrow()) : started.jdbcUrl();
            return new Installation(DatabaseAccess.of(url, EmbeddedHome.USER, home.password()), home.folder(), started);
        } catch (ManagedProcessException e) {
            throw new BackupFault("Máy chủ cơ sở dữ liệu trong " + home.folder()
                    + " không khởi động được: hãy kiểm tra chỗ trống trên đĩa và quyền của thư mục.");
        } catch (IOException e) {
            throw BackupFault.at(home.folder(), e);
        }
    }

    /** The mode written in the folder, else that of an installation for real work, which shows no published accounts. */
    static String mode(Path folder) {
        var file = folder.resolve("mode");
        try {
            return Files.exists(file) ? Files.readString(file).strip() : "empty";
        } catch (IOException e) {
            throw BackupFault.at(file, e);
        }
    }

    @Override
    public void close() {
        if (started != null) {
            try {
                started.stop();
            } catch (ManagedProcessException e) {
                throw new IllegalStateException("the database server did not stop", e);
            }
        }
    }
}
