package vn.tungho.shared.keys;

import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.Collections;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * The file of the keys: a line for each, its number and 32 random bytes, readable for its owner alone. The highest number is the one in
 * use; older ones stay for what was written with them.
 */
public final class KeyFile {
    private static final int LENGTH = 32;
    private static final String HEAD = """
            # Khóa của Từng Hộ. Không có tệp này thì không đọc được dữ liệu đã mã hóa và không chứng minh được nhật ký.
            # Hãy giữ một bản ở nơi an toàn, khác nơi giữ cơ sở dữ liệu; không sửa, không xóa dòng nào.
            """;

    private final Path path;

    public KeyFile(Path path) {
        this.path = path.toAbsolutePath().normalize();
    }

    /** The file in a data folder. */
    public static KeyFile in(Path folder) {
        return new KeyFile(folder.resolve("keys"));
    }

    public Path path() {
        return path;
    }

    /** Whether it is there. */
    public boolean exists() {
        return Files.exists(path);
    }

    /** The whole text, for the copy within an encrypted backup; empty when there is no file. */
    public Optional<String> text() {
        try {
            return exists() ? Optional.of(Files.readString(path)) : Optional.empty();
        } catch (IOException e) {
            throw unreadable(e);
        }
    }

    /** Writes a file that was kept elsewhere; one that is there stays. */
    public void bring(String text) {
        parse(text);
        try {
            writeNew(text);
        } catch (IOException e) {
            throw unwritable(e);
        }
    }

    /** The keys by their number. */
    SortedMap<Integer, byte[]> read() {
        return parse(text().orElseThrow(() -> new KeyFault("Thiếu tệp khóa " + path
                + ": hãy chép lại bản đã giữ cùng bản sao lưu, hoặc đặt TUNGHO_KEYS chỉ tới tệp đó.")));
    }

    /** Makes the first key, unless another program has just done so. */
    void make() {
        try {
            writeNew(HEAD + line(1));
        } catch (IOException e) {
            throw unwritable(e);
        }
    }

    /** Adds a key, with which everything is written from the next start on; returns its number. */
    public int rotate() {
        var text = text().orElseThrow(() ->
                new KeyFault("Chưa có tệp khóa " + path + ": tệp được tạo khi chương trình chạy lần đầu."));
        var next = parse(text).lastKey() + 1;
        try {
            var part = path.resolveSibling(path.getFileName() + ".part");
            Files.deleteIfExists(part);
            createPrivately(part);
            Files.writeString(part, text.stripTrailing() + "\n" + line(next));
            Files.move(part, path, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
            return next;
        } catch (IOException e) {
            throw unwritable(e);
        }
    }

    private static String line(int number) {
        var bytes = new byte[LENGTH];
        new SecureRandom().nextBytes(bytes);
        return number + " " + Base64.getEncoder().encodeToString(bytes) + "\n";
    }

    private SortedMap<Integer, byte[]> parse(String text) {
        var keys = new TreeMap<Integer, byte[]>();
        for (var line :
                text.lines().filter(l -> !l.isBlank() && !l.startsWith("#")).toList()) {
            var key = key(line.strip());
            if (keys.put(key.getKey(), key.getValue()) != null) {
                throw damaged();
            }
        }
        if (keys.isEmpty()) {
            throw damaged();
        }
        return Collections.unmodifiableSortedMap(keys);
    }

    private Map.Entry<Integer, byte[]> key(String line) {
        if (!line.matches("\\d{1,6} [A-Za-z0-9+/]{43}=")) {
            throw damaged();
        }
        var parts = line.split(" ", 2);
        return Map.entry(Integer.valueOf(parts[0]), Base64.getDecoder().decode(parts[1]));
    }

    /** Whole or not at all, and never over one that is there. */
    private void writeNew(String text) throws IOException {
        if (exists()) {
            return;
        }
        Files.createDirectories(path.getParent());
        var part = path.resolveSibling(
                path.getFileName() + "." + ProcessHandle.current().pid());
        Files.deleteIfExists(part);
        createPrivately(part);
        Files.writeString(part, text);
        try {
            Files.createLink(path, part);
        } catch (FileAlreadyExistsException e) {
            // made by another program in this instant: its keys are ours too
        } catch (UnsupportedOperationException e) {
            Files.move(part, path);
        }
        Files.deleteIfExists(part);
    }

    private static void createPrivately(Path file) throws IOException {
        if (file.getFileSystem().supportedFileAttributeViews().contains("posix")) {
            Files.createFile(file, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
        }
    }

    private KeyFault damaged() {
        return new KeyFault("Tệp khóa " + path
                + " bị hỏng hoặc bị cắt cụt: hãy chép lại bản đã giữ cùng bản sao lưu rồi chạy lại.");
    }

    private KeyFault unreadable(IOException e) {
        return new KeyFault("Không đọc được tệp khóa " + path + " (" + e.getMessage()
                + "): hãy chạy bằng đúng người dùng của tệp hoặc đặt TUNGHO_KEYS chỉ tới tệp khác.");
    }

    private KeyFault unwritable(IOException e) {
        return new KeyFault("Không ghi được tệp khóa " + path + " (" + e.getMessage()
                + "): hãy kiểm tra chỗ trống và quyền của thư mục.");
    }
}
