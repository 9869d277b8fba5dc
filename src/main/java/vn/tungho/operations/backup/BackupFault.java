package vn.tungho.operations.backup;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Locale;

/** Why a backup could not be made or restored, in one Vietnamese sentence that says what to do about it. */
public final class BackupFault extends RuntimeException {
    BackupFault(String message) {
        super(message);
    }

    /** What went wrong at a place on the disk, in words. */
    static BackupFault at(Path place, IOException cause) {
        var words = isFull(cause.getMessage())
                ? "Đĩa chứa " + place + " đã đầy: hãy giải phóng chỗ hoặc chọn nơi khác rồi làm lại."
                : isClosed(cause)
                        ? "Không được phép đọc hoặc ghi ở " + place + ": hãy chọn nơi khác hoặc xin quyền."
                        : cause instanceof NoSuchFileException
                                ? "Không có " + place + ": hãy kiểm tra lại đường dẫn."
                                : "Không đọc hoặc ghi được " + place + " (" + cause.getMessage() + ").";
        var fault = new BackupFault(words);
        fault.initCause(cause);
        return fault;
    }

    /** Whether words of the system or of the database server tell of a full disk. */
    static boolean isFull(@org.jspecify.annotations.Nullable String words) {
        var lower = String.valueOf(words).toLowerCase(Locale.ROOT);
        return lower.contains("no space left")
                || lower.contains("disk quota exceeded")
                || lower.contains("disk full")
                || lower.contains("errno: 28")
                || lower.matches("(?s).*the table '.*' is full.*");
    }

    private static boolean isClosed(IOException cause) {
        return cause instanceof AccessDeniedException
                || String.valueOf(cause.getMessage()).contains("Read-only file system");
    }
}
