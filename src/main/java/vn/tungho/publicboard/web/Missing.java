package vn.tungho.publicboard.web;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.tungho.shared.BusinessException;

/** What a form sent from home lacks, told all at once, so that nobody corrects it line by line. */
final class Missing {
    private final List<String> words = new ArrayList<>();

    Missing when(boolean lacks, String word) {
        if (lacks) {
            words.add(word);
        }
        return this;
    }

    /** Who sends it, and how to reach that person. */
    Missing sender(@Nullable String name, @Nullable String phone, @Nullable String mail) {
        return when(blank(name), "Bạn chưa ghi họ tên của bạn.")
                .when(blank(phone) && blank(mail), "Hãy ghi số điện thoại hoặc thư điện tử để xã trả lời bạn.");
    }

    /** Throws {@link BusinessException} with one line for each, if there is any. */
    void refuse() {
        if (!words.isEmpty()) {
            throw new BusinessException(String.join("\n", words));
        }
    }

    /** Throws when a field is filled in that only programmes see. */
    static void requireEmpty(@Nullable String website) {
        if (!blank(website)) {
            throw new BusinessException("Hãy để trống ô “Trang web” rồi gửi lại.");
        }
    }

    /** A text of several lines as it was typed: browsers send each line end as two signs, which is one to whoever counts. */
    static String text(@Nullable String typed) {
        return typed == null ? "" : typed.replace("\r\n", "\n");
    }

    static boolean blank(@Nullable String text) {
        return text == null || text.isBlank();
    }
}
