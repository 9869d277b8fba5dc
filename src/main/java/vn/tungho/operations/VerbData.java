package vn.tungho.operations;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.springframework.util.FileSystemUtils;

/**
 * The data folder of a verb: the one given with {@code --data}, else a fresh one that is removed at the end.
 */
public record VerbData(Path folder, boolean isTemporary) implements AutoCloseable {
    /** {@code verify} looks at an installation, the others begin with nothing. */
    public static VerbData of(Verb verb, CommandLine line) {
        var given = line.value("--data");
        if (given.isPresent()) {
            return new VerbData(Path.of(given.get()).toAbsolutePath().normalize(), false);
        }
        if (verb == Verb.VERIFY) {
            return new VerbData(ofInstallation(line), false);
        }
        try {
            var parent = Path.of(System.getProperty("user.home"), ".tungho-runs");
            Files.createDirectories(parent);
            return new VerbData(Files.createTempDirectory(parent, "run-"), true);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The folder of an installation: the one given, else the one that {@code run} takes without being told. */
    public static Path ofInstallation(CommandLine line) {
        return line.value("--data")
                .map(given -> Path.of(given).toAbsolutePath().normalize())
                .orElseGet(() -> Path.of(System.getProperty("user.home"), ".tungho"));
    }

    @Override
    public void close() {
        if (isTemporary) {
            try {
                FileSystemUtils.deleteRecursively(folder);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }
}
