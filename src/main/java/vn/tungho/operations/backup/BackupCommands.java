package vn.tungho.operations.backup;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import org.springframework.util.FileSystemUtils;
import vn.tungho.operations.CommandLine;
import vn.tungho.operations.NotReady;
import vn.tungho.operations.VerbData;
import vn.tungho.operations.database.EmbeddedHome;
import vn.tungho.shared.VietnameseFormat;
import vn.tungho.shared.keys.KeyFault;
import vn.tungho.shared.keys.KeyFile;

/**
 * {@code backup TARGET [--data DIR]} and {@code restore FILE --data DIR}. They need no started application: a backup is made beside the
 * one that works, a restore before there is any.
 */
public final class BackupCommands {
    private static final long MEBIBYTE = 1L << 20;
    /** What an embedded server takes with its programs and logs before it holds anything. */
    private static final long EMPTY_SERVER = 800 * MEBIBYTE;

    private static final DateTimeFormatter NAME = DateTimeFormatter.ofPattern("yyyyMMdd-HHmmss");

    private BackupCommands() {}

    /** Makes a backup; the return value is the exit code. */
    public static int backup(CommandLine line) {
        return told(() -> {
            var key = BackupKey.of(System.getenv(BackupKey.VARIABLE));
            var folder = VerbData.ofInstallation(line);
            try (var installation = Installation.existing(line, folder)) {
                var file = file(
                        Path.of(line.operands().getFirst()).toAbsolutePath().normalize());
                var rows = BackupRows.of(installation.access());
                var result = rows.recorded(
                        BackupKind.HAND,
                        file,
                        () -> new BackupMaker(installation.access(), folder)
                                .make(file, key, Installation.mode(folder)));
                out().println("Đã sao lưu vào " + result.file() + " (" + VietnameseFormat.number(result.bytes() / 1024)
                        + " KB, nhật ký đến dấu niêm số " + result.sealNo() + ").");
            }
        });
    }

    /** In a folder the file gets a name by its time. */
    static Path file(Path target) {
        return Files.isDirectory(target) ? target.resolve(name()) : target;
    }

    static String name() {
        return "tungho-" + LocalDateTime.now(vn.tungho.shared.AppClock.ZONE).format(NAME) + ".thb";
    }

    /** Brings a backup into an empty place; the return value is the exit code. What was brought in is verified by the caller. */
    public static int restore(CommandLine line) {
        return told(() -> {
            var restore = new BackupRestore(
                    Path.of(line.operands().getFirst()).toAbsolutePath().normalize(),
                    BackupKey.of(System.getenv(BackupKey.VARIABLE)));
            var external = Installation.external(line);
            if (line.value("--data").isEmpty() && external.isEmpty()) {
                throw new BackupFault("Hãy nói khôi phục vào đâu: thêm --data và một thư mục trống.");
            }
            var folder = VerbData.ofInstallation(line);
            var manifest = external.isPresent()
                    ? intoServer(restore, external.get(), folder)
                    : intoFolder(restore, EmbeddedHome.of(folder));
            out().println("Đã khôi phục bản sao lưu lúc " + manifest.madeAt() + " (bản phát hành " + manifest.release()
                    + ", dấu niêm số " + manifest.sealNo() + " khớp).");
        });
    }

    private static BackupManifest intoServer(BackupRestore restore, DatabaseAccess access, Path folder)
            throws IOException {
        BackupRestore.expectEmpty(access);
        var manifest = restore.check();
        Files.createDirectories(folder);
        restore.into(access, folder);
        bring(manifest, folder);
        return manifest;
    }

    private static BackupManifest intoFolder(BackupRestore restore, EmbeddedHome home) throws IOException {
        expectEmpty(home.folder());
        var manifest = restore.check();
        expectSpace(home.folder(), manifest.databaseBytes());
        try {
            Files.createDirectories(home.folder());
            Files.writeString(home.restoring(), "");
            try (var installation = Installation.embedded(home)) {
                restore.into(installation.access(), home.folder());
            }
            bring(manifest, home.folder());
            Files.delete(home.restoring());
            return manifest;
        } catch (IOException | RuntimeException e) {
            FileSystemUtils.deleteRecursively(home.folder());
            throw e;
        }
    }

    /** What belongs to the data and lies beside the database. */
    private static void bring(BackupManifest manifest, Path folder) throws IOException {
        Files.writeString(folder.resolve("mode"), manifest.mode());
        if (manifest.keys() != null) {
            KeyFile.in(folder).bring(manifest.keys());
        }
    }

    private static void expectEmpty(Path folder) throws IOException {
        if (!Files.exists(folder)) {
            return;
        }
        try (var there = Files.list(folder)) {
            if (there.findAny().isPresent()) {
                throw new BackupFault(
                        "Thư mục " + folder + " không trống: chỉ khôi phục vào thư mục trống hoặc chưa có.");
            }
        }
    }

    private static void expectSpace(Path folder, long databaseBytes) throws IOException {
        Files.createDirectories(folder);
        var free = Files.getFileStore(folder).getUsableSpace();
        var wanted = EMPTY_SERVER + databaseBytes + databaseBytes / 2;
        if (free < wanted) {
            throw new BackupFault("Đĩa chứa " + folder + " còn " + VietnameseFormat.number(free / MEBIBYTE)
                    + " MB, cần " + VietnameseFormat.number(wanted / MEBIBYTE)
                    + " MB: hãy giải phóng chỗ hoặc chọn nơi khác.");
        }
    }

    private static int told(Act act) {
        try {
            act.run();
            return 0;
        } catch (BackupFault | NotReady | KeyFault e) {
            err().println(e.getMessage());
            return 1;
        } catch (IOException e) {
            err().println("Không đọc hoặc ghi được trên đĩa (" + e.getMessage()
                    + "): hãy kiểm tra chỗ trống và quyền.");
            return 1;
        }
    }

    private static PrintStream out() {
        return System.out;
    }

    private static PrintStream err() {
        return System.err;
    }

    @FunctionalInterface
    private interface Act {
        void run() throws IOException;
    }
}
