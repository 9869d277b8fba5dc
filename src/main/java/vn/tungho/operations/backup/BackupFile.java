package vn.tungho.operations.backup;

import static java.nio.charset.StandardCharsets.US_ASCII;

import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.GeneralSecurityException;
import java.util.Arrays;
import java.util.Set;
import java.util.zip.GZIPInputStream;
import java.util.zip.GZIPOutputStream;
import org.apache.commons.io.input.BoundedInputStream;
import org.apache.commons.io.output.CloseShieldOutputStream;

/**
 * A backup file: an open header, the encrypted manifest and dump, and an open end that tells a whole file from a cut one.
 */
final class BackupFile {
    private static final byte[] END = "TUNGHO-END".getBytes(US_ASCII);
    private static final int TAIL = END.length + Long.BYTES;
    private static final int BUFFER = 1 << 16;

    private BackupFile() {}

    /** Writes the dump's bytes. */
    @FunctionalInterface
    interface Content {
        void writeTo(OutputStream out) throws IOException;
    }

    /** Takes the dump's bytes. */
    @FunctionalInterface
    interface Taker {
        void take(BackupManifest manifest, InputStream dump) throws IOException;
    }

    /**
     * Writes a new file that only its owner may read. It has its name when it is whole and on the disk; what was begun and failed is
     * removed.
     */
    static void write(Path file, BackupKey key, BackupManifest manifest, Content content) {
        var part = file.resolveSibling(file.getFileName() + ".part");
        try {
            Files.deleteIfExists(part);
            try (var channel = create(part)) {
                write(channel, key, manifest, content);
                channel.force(true);
            }
            Files.move(part, file, StandardCopyOption.ATOMIC_MOVE);
        } catch (IOException e) {
            throw BackupFault.at(folderOf(file), e);
        } finally {
            remove(part);
        }
    }

    /** The folder of a file; the file itself where it has none. */
    static Path folderOf(Path file) {
        var folder = file.toAbsolutePath().getParent();
        return folder == null ? file : folder;
    }

    private static FileChannel create(Path part) throws IOException {
        var options = Set.of(StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE);
        return part.getFileSystem().supportedFileAttributeViews().contains("posix")
                ? FileChannel.open(
                        part,
                        options,
                        PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")))
                : FileChannel.open(part, options);
    }

    private static void write(FileChannel channel, BackupKey key, BackupManifest manifest, Content content)
            throws IOException {
        var header = BackupHeader.fresh(key);
        var raw = new BufferedOutputStream(Channels.newOutputStream(channel), BUFFER);
        raw.write(header.bytes());
        try (var sealed = encrypting(header, key, raw)) {
            manifest.write(new DataOutputStream(sealed));
            try (var zipped = new GZIPOutputStream(sealed, BUFFER)) {
                content.writeTo(zipped);
            }
        }
        raw.flush();
        raw.write(ByteBuffer.allocate(TAIL)
                .put(END)
                .putLong(channel.position() + TAIL)
                .array());
        raw.flush();
    }

    private static OutputStream encrypting(BackupHeader header, BackupKey key, OutputStream raw) throws IOException {
        try {
            return header.open(key).cipher().newEncryptingStream(CloseShieldOutputStream.wrap(raw), header.bytes());
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("the cipher refuses its own key", e);
        }
    }

    /** Reads a whole file and takes nothing from it: any cut, any changed byte and a wrong key are found. */
    static BackupManifest check(Path file, BackupKey key) {
        var found = new BackupManifest[1];
        read(file, key, (manifest, dump) -> {
            dump.transferTo(OutputStream.nullOutputStream());
            found[0] = manifest;
        });
        return found[0];
    }

    /** Hands on the dump piece by piece, each proved; the end of the stream is the end of the dump. */
    static void read(Path file, BackupKey key, Taker taker) {
        try (var channel = FileChannel.open(file, StandardOpenOption.READ)) {
            var in = Channels.newInputStream(channel);
            var header = BackupHeader.read(in.readNBytes(BackupHeader.LENGTH));
            expectWhole(channel);
            var derived = header.open(key);
            var body = BoundedInputStream.builder()
                    .setInputStream(new BufferedInputStream(in, BUFFER))
                    .setMaxCount(channel.size() - BackupHeader.LENGTH - TAIL)
                    .get();
            try (var opened = new Proved(derived.cipher().newDecryptingStream(body, header.bytes()))) {
                var manifest = BackupManifest.read(new DataInputStream(opened));
                try (var dump = new GZIPInputStream(opened, BUFFER)) {
                    taker.take(manifest, dump);
                }
            }
        } catch (Damaged e) {
            throw new BackupFault("Nội dung tệp sao lưu " + file.getFileName()
                    + " đã bị sửa hoặc hỏng, không khôi phục gì từ tệp này: hãy dùng bản sao lưu khác.");
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("the cipher refuses its own key", e);
        } catch (IOException e) {
            throw BackupFault.at(file, e);
        }
    }

    private static void expectWhole(FileChannel channel) throws IOException {
        var length = channel.size();
        if (length < BackupHeader.LENGTH + TAIL) {
            throw BackupHeader.cutOff();
        }
        var tail = ByteBuffer.allocate(TAIL);
        while (tail.hasRemaining() && channel.read(tail, length - TAIL + tail.position()) >= 0) {
            // a read may bring less than was asked for
        }
        if (!Arrays.equals(END, Arrays.copyOf(tail.array(), END.length)) || tail.getLong(END.length) != length) {
            throw BackupHeader.cutOff();
        }
    }

    private static void remove(Path part) {
        try {
            Files.deleteIfExists(part);
        } catch (IOException e) {
            // the fault that brought us here is told; the next backup of this name removes it
        }
    }
}
