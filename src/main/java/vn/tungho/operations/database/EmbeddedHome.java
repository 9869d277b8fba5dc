package vn.tungho.operations.database;

import java.io.File;
import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.Optional;
import org.slf4j.LoggerFactory;
import vn.tungho.operations.NotReady;

/**
 * The folder of one embedded server: program files, data, socket, password.
 *
 * @param folder holds the data
 * @param base the unpacked program files, which several homes may share
 */
public record EmbeddedHome(Path folder, Path base, String schema) {
    /** The database user to whom the tables belong: migrations, backups. */
    public static final String USER = "tungho";

    /** The database user as whom people's work is done, with no more rights than it needs. */
    static final String APPLICATION_USER = "tungho_app";

    /** The unpacked programs, the empty tables and their logs. */
    private static final int MEGABYTES_AT_FIRST = 900;

    private static final int MEGABYTES_LATER = 100;
    private static final int PASSWORD_BYTES = 24;
    private static final String DATA_ARGUMENT = "--datadir=";
    private static final String PORT_ARGUMENT = "--port=";

    public static EmbeddedHome of(Path folder) {
        var absolute = folder.toAbsolutePath().normalize();
        return new EmbeddedHome(absolute, absolute.resolve("server"), "tungho");
    }

    Path data() {
        return folder.resolve("mariadb");
    }

    /**
     * The data's folder as the library is told it. It deletes at each start what it finds under the machine's temporary folder,
     * and knows that folder by its first letters only; data that somebody keeps there must survive too.
     */
    File dataSpelledOut() {
        var root = data().getRoot();
        return new File(root.toString() + ".", root.relativize(data()).toString());
    }

    Path temporary() {
        return folder.resolve("tmp");
    }

    /** Socket paths are limited to 107 characters, so a deep folder falls back to a name of its own under the temporary folder. */
    Path socket() {
        var inside = folder.resolve("s.sock");
        return inside.toString().length() < 100
                ? inside
                : Path.of(
                        System.getProperty("java.io.tmpdir"),
                        "tungho-" + Integer.toHexString(folder.hashCode()) + ".sock");
    }

    Path initFile() {
        return folder.resolve("init.sql");
    }

    Path pidFile() {
        return folder.resolve("server.pid");
    }

    /** There while the data are being installed, so that an installation that was cut off is begun anew. */
    Path installing() {
        return folder.resolve("installing");
    }

    /** There while a backup is being brought in; what was cut off meanwhile is no installation. */
    public Path restoring() {
        return folder.resolve("restoring");
    }

    /** Refuses a folder into which a backup was brought only in part. */
    public void expectNoHalfRestore() {
        if (Files.exists(restoring())) {
            throw new NotReady("Thư mục " + folder
                    + " chứa một lần khôi phục dở dang: hãy xóa thư mục này rồi chạy lại ./tungho restore.");
        }
    }

    /**
     * Lets nobody else of the machine into the folder: data, socket, password. A folder that is another's stays as it is; what cannot be
     * written there is told by those who write.
     */
    private void keepToItsOwner() {
        if (folder.getFileSystem().supportedFileAttributeViews().contains("posix")) {
            try {
                Files.setPosixFilePermissions(folder, PosixFilePermissions.fromString("rwx------"));
            } catch (IOException e) {
                LoggerFactory.getLogger(EmbeddedHome.class)
                        .warn("the data folder stays open to others of this machine: {}", e.getMessage());
            }
        }
    }

    /** Refuses a disk on which the server would stop halfway. */
    void expectRoom() throws IOException {
        var free = Files.getFileStore(folder).getUsableSpace() >> 20;
        var wanted = isNew() ? MEGABYTES_AT_FIRST : MEGABYTES_LATER;
        if (free < wanted) {
            throw new NotReady("Đĩa chứa thư mục dữ liệu " + folder + " chỉ còn " + free + " MB, cần ít nhất " + wanted
                    + " MB: hãy giải phóng chỗ hoặc chọn thư mục khác bằng --data.");
        }
    }

    /** Whether an installed database lies here. */
    public boolean hasData() {
        return !isNew();
    }

    /** The port of the server that works with these data now, whoever started it; empty when none does. */
    public Optional<Integer> runningPort() {
        return ProcessHandle.allProcesses()
                .filter(this::worksHere)
                .flatMap(p -> p.info().arguments().stream().flatMap(Arrays::stream))
                .filter(a -> a.startsWith(PORT_ARGUMENT))
                .map(a -> Integer.valueOf(a.substring(PORT_ARGUMENT.length())))
                .findFirst();
    }

    boolean isNew() {
        return !Files.exists(data().resolve("mysql")) || Files.exists(installing());
    }

    /**
     * Keeps other programs out of the folder until the lock is closed or this program ends, however it ends.
     *
     * @throws NotReady when another program works with these data
     */
    FileChannel lock() throws IOException {
        Files.createDirectories(folder);
        keepToItsOwner();
        var channel = FileChannel.open(folder.resolve("in-use"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
        try {
            if (channel.tryLock() != null) {
                return channel;
            }
        } catch (OverlappingFileLockException e) {
            // held by this very program: refused below
        }
        channel.close();
        throw new NotReady(
                "Thư mục dữ liệu " + folder
                        + " đang được một chương trình Từng Hộ khác dùng. Hãy dừng chương trình đó hoặc chọn thư mục khác bằng --data.");
    }

    /** The address of the schema for the MariaDB driver. */
    public String jdbcUrl(int port) {
        return "jdbc:mariadb://127.0.0.1:%d/%s?allowLocalInfile=true&nullDatabaseMeansCurrent=true"
                .formatted(port, schema);
    }

    /** The generated password, made at the first call and kept in a file only its owner may read. */
    public String password() throws IOException {
        return password("password");
    }

    /** That of {@link #APPLICATION_USER}. */
    String applicationPassword() throws IOException {
        return password("password-app");
    }

    private String password(String name) throws IOException {
        var file = folder.resolve(name);
        // one that was cut off is made anew: the server takes it over at the next start
        if (!Files.exists(file) || Files.readString(file).strip().length() < 2 * PASSWORD_BYTES) {
            Files.createDirectories(folder);
            var bytes = new byte[PASSWORD_BYTES];
            new SecureRandom().nextBytes(bytes);
            writePrivately(file, HexFormat.of().formatHex(bytes));
        }
        return Files.readString(file).strip();
    }

    /** One statement per line, as the server's init file wants it; run at every start, so that a changed password takes effect. */
    void writeInitFile() throws IOException {
        Files.createDirectories(temporary());
        writePrivately(initFile(), """
                CREATE DATABASE IF NOT EXISTS `%1$s` CHARACTER SET utf8mb4 COLLATE utf8mb4_uca1400_ai_ci;
                CREATE USER IF NOT EXISTS '%2$s'@'127.0.0.1' IDENTIFIED BY '%3$s';
                ALTER USER '%2$s'@'127.0.0.1' IDENTIFIED BY '%3$s';
                GRANT ALL PRIVILEGES ON *.* TO '%2$s'@'127.0.0.1' WITH GRANT OPTION;
                CREATE USER IF NOT EXISTS '%4$s'@'127.0.0.1' IDENTIFIED BY '%5$s';
                ALTER USER '%4$s'@'127.0.0.1' IDENTIFIED BY '%5$s';
                GRANT CREATE TEMPORARY TABLES ON `%1$s`.* TO '%4$s'@'127.0.0.1';
                """.formatted(schema, USER, password(), APPLICATION_USER, applicationPassword()));
    }

    /** A server, or its installation, that outlived a killed application would hold the data's lock; it is asked to end first. */
    void endLeftOverServer() throws IOException {
        if (Files.exists(pidFile())) {
            ProcessHandle.of(Long.parseLong(Files.readString(pidFile()).strip()))
                    .filter(p -> p.info().command().orElse("").contains("mariadbd"))
                    .ifPresent(EmbeddedHome::end);
            Files.deleteIfExists(pidFile());
        }
        // the application may have been killed before its server wrote down who it is
        ProcessHandle.allProcesses().filter(this::worksHere).forEach(EmbeddedHome::end);
    }

    private boolean worksHere(ProcessHandle process) {
        return process.pid() != ProcessHandle.current().pid()
                && process.info().arguments().stream()
                        .flatMap(Arrays::stream)
                        .anyMatch(a -> a.startsWith(DATA_ARGUMENT)
                                && Path.of(a.substring(DATA_ARGUMENT.length()))
                                        .normalize()
                                        .equals(data()));
    }

    private static void end(ProcessHandle process) {
        process.destroy();
        process.onExit().join();
    }

    private static void writePrivately(Path file, String text) throws IOException {
        Files.deleteIfExists(file);
        if (file.getFileSystem().supportedFileAttributeViews().contains("posix")) {
            Files.createFile(file, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
        }
        Files.writeString(file, text);
    }
}
