package vn.tungho.shared;

import org.jspecify.annotations.Nullable;

/** Which review year figures by class speak of, in words. */
public final class ClassYear {
    private ClassYear() {}

    /**
     * “phân loại năm 2026”, “phân loại các năm 2025–2026”.
     *
     * @param first null with {@code last} where no household has a class of a review
     */
    public static String words(@Nullable Integer first, @Nullable Integer last) {
        if (first == null || last == null) {
            return "chưa rõ năm phân loại";
        }
        return first.equals(last) ? "phân loại năm " + first : "phân loại các năm " + first + "–" + last;
    }
}
