package vn.tungho.operations;

import java.util.Locale;
import org.jspecify.annotations.Nullable;
import vn.tungho.shared.input.Texts;

/** Says in one Vietnamese sentence why a step failed, as far as the engine's message lets us know. */
final class FailureWords {
    private static final int MAX = 300;

    private FailureWords() {}

    static String of(@Nullable String message) {
        if (message == null || message.isBlank()) {
            return "Hệ thống không ghi lại lý do. Hãy chạy lại; nếu vẫn lỗi, xem nhật ký máy chủ.";
        }
        var lower = message.toLowerCase(Locale.ROOT);
        if (lower.contains("deadlock") || lower.contains("lock wait") || lower.contains("optimisticlocking")) {
            return "Hai bước ghi cùng một chỗ cùng lúc. Thường hết ngay khi chạy lại.";
        }
        if (lower.contains("communications link") || lower.contains("connection") || lower.contains("socket")) {
            return "Mất kết nối với cơ sở dữ liệu. Kiểm tra máy chủ cơ sở dữ liệu rồi chạy lại.";
        }
        if (lower.contains("unknown property") || lower.contains("cannot resolve") || lower.contains("no such bean")) {
            return "Chương trình thiếu phần xử lý cho bước này. Hãy cập nhật bản phát hành rồi chạy lại.";
        }
        var first = firstLine(message);
        return isVietnamese(first) ? first : "Lỗi chưa rõ: " + first;
    }

    private static String firstLine(String message) {
        var end = message.indexOf('\n');
        var line = (end < 0 ? message : message.substring(0, end)).strip();
        return Texts.shorten(line, MAX + 1);
    }

    /** Our own refusals are written for people. */
    private static boolean isVietnamese(String text) {
        return text.chars().anyMatch(c -> c >= 0x1EA0 && c <= 0x1EF9 || c == 'đ' || c == 'ơ' || c == 'ư');
    }
}
