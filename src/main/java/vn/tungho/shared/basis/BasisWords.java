package vn.tungho.shared.basis;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.ToIntFunction;
import vn.tungho.shared.VietnameseFormat;

/** Says once, for a whole paper or page, which values behind it are not confirmed (R-UNCONFIRMED-SHOWN). */
public final class BasisWords {
    private static final String HEAD = "Ghi chú: kết quả ở đây còn dựa trên giá trị chưa xác nhận, tức là chưa được"
            + " hai quản trị viên đối chiếu với văn bản chính thức: ";

    private BasisWords() {}

    /** What of these scores is not confirmed, part by part; empty when everything is. */
    public static List<String> of(List<BasisShare> shares) {
        var words = new ArrayList<String>();
        var points = most(shares, ScoreBasis::points);
        if (points > 0) {
            words.add("điểm A tính theo bảng điểm chưa xác nhận (" + points + " mục Phiếu B1, cột " + columns(shares)
                    + ")");
        }
        var needs = most(shares, ScoreBasis::needs);
        if (needs > 0) {
            words.add("mức thiếu hụt của " + needs + " chỉ số Phiếu B2");
        }
        var lines = most(shares, ScoreBasis::lines);
        if (lines > 0) {
            words.add(lines + " ngưỡng điểm phân loại");
        }
        var unknown = shares.stream()
                .filter(s -> s.basis() == null)
                .mapToInt(BasisShare::households)
                .sum();
        if (unknown > 0) {
            words.add("chưa rõ căn cứ của " + VietnameseFormat.number(unknown)
                    + " hộ đã tính điểm khi hệ thống chưa ghi căn cứ");
        }
        return words;
    }

    /** The whole remark of a paper; empty when there is nothing to remark. */
    public static String remark(List<String> parts) {
        return parts.isEmpty() ? "" : HEAD + String.join("; ", parts) + ".";
    }

    private static int most(List<BasisShare> shares, ToIntFunction<ScoreBasis> number) {
        return shares.stream()
                .map(BasisShare::basis)
                .filter(Objects::nonNull)
                .mapToInt(number)
                .max()
                .orElse(0);
    }

    private static String columns(List<BasisShare> shares) {
        return String.join(
                ", ",
                shares.stream()
                        .map(BasisShare::basis)
                        .filter(Objects::nonNull)
                        .filter(b -> b.points() > 0)
                        .map(ScoreBasis::column)
                        .distinct()
                        .sorted()
                        .toList());
    }
}
