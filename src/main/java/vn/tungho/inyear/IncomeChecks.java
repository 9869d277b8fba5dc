package vn.tungho.inyear;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import vn.tungho.posting.PlaceData;
import vn.tungho.shared.BusinessException;
import vn.tungho.shared.VietnameseFormat;
import vn.tungho.shared.valid.RecordRules;

/** What an income form and its posting must hold. */
final class IncomeChecks {
    private IncomeChecks() {}

    static void check(IncomeForm form, IncomeLimits limits) {
        if (form.members() < 1 || form.members() > 50) {
            throw new BusinessException("Số người trong hộ phải từ 1 đến 50. Hãy đếm người ăn ở chung.");
        }
        if (form.lines().isEmpty()) {
            throw new BusinessException("Chưa có nguồn thu nào. Hãy ghi từng nguồn, kể cả nguồn bằng 0.");
        }
        for (var line : form.lines()) {
            if (line.revenue().signum() < 0 || line.cost().signum() < 0) {
                throw new BusinessException(
                        "Doanh thu và chi phí của “" + line.source().label() + "” không thể là số âm.");
            }
            if (line.revenue().precision() > 13 || line.cost().precision() > 13) {
                throw new BusinessException(
                        "Số tiền của “" + line.source().label() + "” quá lớn. Hãy kiểm tra đơn vị đồng.");
            }
        }
        if (!limits.isKnown()) {
            throw new BusinessException(
                    "Bộ chuẩn của năm nay chưa có mức “" + limits.upTo().name()
                            + "”. Quản trị hệ thống cần nhập mức này ở trang Bộ chuẩn trước khi xác định thu nhập.");
        }
    }

    static void checkPlace(PlaceData data, LocalDate today) {
        RecordRules.check(data);
        if (data.postedOn().isAfter(today)) {
            throw new BusinessException("Ngày niêm yết còn ở phía trước. Hãy ghi sau khi đã dán.");
        }
    }

    /** The lines in words. */
    static String words(IncomeLimits limits) {
        var most = limits.upTo().value();
        var least = limits.above() == null ? null : limits.above().value();
        return (least == null ? "" : "trên " + VietnameseFormat.money(least) + ", ")
                + (most == null ? "chưa có mức trên" : "đến " + VietnameseFormat.money(most));
    }

    /** Which of the lines are not confirmed, for the remark on page and paper. */
    static List<String> unconfirmed(IncomeLimits limits) {
        return Stream.of(limits.above(), limits.upTo())
                .filter(Objects::nonNull)
                .filter(v -> !v.isConfirmed())
                .map(v -> "mức thu nhập “" + v.name() + "” (" + v.source() + ")")
                .toList();
    }
}
