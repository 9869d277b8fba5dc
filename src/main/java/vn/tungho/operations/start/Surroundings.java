package vn.tungho.operations.start;

import ch.vorburger.exec.ManagedProcessException;
import java.net.BindException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Tells from a failure what in the program's surroundings brought it about: the disk, the folder, the database server, the address. */
public final class Surroundings {
    /** Below this a server that does not start most likely has no room for its logs. */
    private static final long TOO_LITTLE = 300L << 20;

    private static final int WRONG_PASSWORD = 1045;
    private static final int NO_RIGHT = 1044;
    private static final int NO_SCHEMA = 1049;

    private Surroundings() {}

    /**
     * The sentence for whoever started the program; empty when the surroundings are not to blame.
     *
     * @param data the data folder, when it is known
     */
    public static Optional<String> words(Throwable failure, @Nullable Path data) {
        var causes = causes(failure);
        return ofDisk(causes, data).or(() -> ofServer(causes, data)).or(() -> ofAddress(causes));
    }

    private static List<Throwable> causes(Throwable failure) {
        var causes = new ArrayList<Throwable>();
        for (Throwable t = failure; t != null && !causes.contains(t); t = t.getCause()) {
            causes.add(t);
        }
        return causes;
    }

    private static Optional<String> ofDisk(List<Throwable> causes, @Nullable Path data) {
        var place = data == null ? "thư mục dữ liệu" : "thư mục dữ liệu " + data;
        for (var cause : causes) {
            var words = String.valueOf(cause.getMessage()).toLowerCase(Locale.ROOT);
            if (words.contains("no space left")
                    || words.contains("disk quota exceeded")
                    || words.contains("errno: 28")) {
                return Optional.of(full(place, data));
            }
            if (words.contains("read-only file system")) {
                return Optional.of("Đĩa chứa " + place
                        + " chỉ cho đọc: hãy gắn lại để ghi được hoặc chọn thư mục khác bằng --data.");
            }
            if (cause instanceof AccessDeniedException || isRefused(cause, words)) {
                return Optional.of("Không được phép ghi vào " + place
                        + ": hãy chạy bằng đúng người dùng của thư mục hoặc chọn thư mục khác bằng --data.");
            }
        }
        return Optional.empty();
    }

    private static boolean isRefused(Throwable cause, String words) {
        return (cause instanceof FileSystemException || cause instanceof java.io.FileNotFoundException)
                && words.contains("permission denied");
    }

    private static String full(String place, @Nullable Path data) {
        var free = data == null ? -1 : data.toFile().getUsableSpace() >> 20;
        return "Đĩa chứa " + place + " đã đầy" + (free < 0 ? "" : " (còn " + free + " MB)")
                + ": hãy giải phóng chỗ hoặc chọn thư mục khác bằng --data.";
    }

    private static Optional<String> ofServer(List<Throwable> causes, @Nullable Path data) {
        for (var cause : causes) {
            if (cause instanceof SQLException sql) {
                return ofRefusal(sql);
            }
            if (cause instanceof ManagedProcessException && data != null) {
                return Optional.of(
                        data.toFile().getUsableSpace() < TOO_LITTLE
                                ? full("thư mục dữ liệu " + data, data)
                                : "Máy chủ cơ sở dữ liệu trong " + data
                                        + " không khởi động được: hãy xem các dòng trên, quyền của thư mục và bộ nhớ còn trống, rồi chạy lại;"
                                        + " nếu dữ liệu hỏng, hãy khôi phục bản sao lưu bằng ./tungho restore.");
            }
        }
        return Optional.empty();
    }

    private static Optional<String> ofRefusal(SQLException sql) {
        return switch (sql.getErrorCode()) {
            case WRONG_PASSWORD ->
                Optional.of(
                        "Máy chủ cơ sở dữ liệu từ chối tên hoặc mật khẩu: hãy kiểm tra SPRING_DATASOURCE_USERNAME và"
                                + " SPRING_DATASOURCE_PASSWORD.");
            case NO_RIGHT ->
                Optional.of(
                        "Tài khoản cơ sở dữ liệu không có quyền trên cơ sở dữ liệu này: hãy cấp quyền như README ghi"
                                + " (GRANT ALL PRIVILEGES ON …).");
            case NO_SCHEMA ->
                Optional.of("Trên máy chủ chưa có cơ sở dữ liệu ghi trong SPRING_DATASOURCE_URL: hãy tạo như README ghi"
                        + " (CREATE DATABASE …).");
            default ->
                String.valueOf(sql.getSQLState()).startsWith("08")
                        ? Optional.of(
                                "Không nối được tới máy chủ cơ sở dữ liệu: hãy kiểm tra máy chủ đang chạy và địa chỉ trong"
                                        + " SPRING_DATASOURCE_URL.")
                        : Optional.empty();
        };
    }

    private static Optional<String> ofAddress(List<Throwable> causes) {
        return causes.stream()
                        .anyMatch(c -> c instanceof BindException
                                && String.valueOf(c.getMessage()).contains("assign"))
                ? Optional.of(
                        "Máy này không có địa chỉ ghi sau --listen: hãy dùng 0.0.0.0 (mọi mạng) hoặc một địa chỉ của máy.")
                : Optional.empty();
    }
}
