package vn.tungho.shared.audit;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/**
 * The newest seal, kept in a file beside the database: whoever cuts off the end of the log there does not cut it off here. A disk that
 * does not take it never holds up the sealing.
 */
@Component
class HeadFile {
    private static final Logger LOG = LoggerFactory.getLogger(HeadFile.class);

    private final Path file;

    HeadFile(@Value("${tungho.data}") Path data, @Value("${tungho.evidence:}") String folder) {
        this.file = (folder.isBlank() ? data : Path.of(folder)).resolve("audit-head");
    }

    synchronized void write(Anchor head) {
        try {
            Files.createDirectories(file.getParent());
            var part = file.resolveSibling(file.getFileName() + ".part");
            Files.writeString(part, head + "\n");
            Files.move(part, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        } catch (IOException e) {
            LOG.warn(
                    "The newest audit seal could not be kept in {}: {}",
                    file,
                    e.getClass().getSimpleName());
        }
    }

    /** The newest seal that this program knows; empty when there is no such file. */
    Optional<Anchor> read() {
        try {
            return Files.exists(file)
                    ? Anchor.parse(List.of(Files.readString(file))).stream().findFirst()
                    : Optional.empty();
        } catch (IOException e) {
            LOG.warn("{} cannot be read: {}", file, e.getClass().getSimpleName());
            return Optional.empty();
        }
    }
}
