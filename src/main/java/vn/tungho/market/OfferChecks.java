package vn.tungho.market;

import java.time.LocalDate;
import vn.tungho.shared.BusinessException;

/** What an offer must say before it goes on the board. */
final class OfferChecks {
    private static final int OLDEST = 100;

    private OfferChecks() {}

    static void check(OfferData d, LocalDate today) {
        require(!d.title().isBlank(), "Chưa ghi tên tin, ví dụ “Tuyển thợ may, không cần kinh nghiệm”.");
        require(!d.organisation().isBlank(), "Chưa ghi nơi tuyển, trường dạy hoặc người mua.");
        require(!d.phone().isBlank(), "Chưa ghi số điện thoại để hỏi.");
        require(!d.place().isBlank(), "Chưa ghi nơi làm, nơi học hoặc nơi nhận hàng.");
        require(d.places() > 0, "Số chỗ phải từ 1 trở lên.");
        require(!d.closesOn().isBefore(today), "Ngày hết hạn đã qua. Hãy chọn hôm nay hoặc ngày sau.");
        require(
                d.payFrom() == null || d.payTo() == null || d.payFrom() <= d.payTo(),
                "Mức từ lớn hơn mức đến. Hãy đổi chỗ hai số.");
        require(
                (d.payFrom() == null || d.payFrom() >= 0) && (d.payTo() == null || d.payTo() >= 0),
                "Số tiền không thể là số âm.");
        require(
                (d.payFrom() == null && d.payTo() == null) || !d.payUnit().isBlank(),
                "Chưa ghi số tiền tính theo gì, ví dụ tháng, ngày, kg.");
        if (d.kind() == OfferKind.BUYER) {
            require(d.product() != null, "Chưa chọn thứ được mua.");
        } else {
            require(d.product() == null, "Chỉ tin mua nông sản mới có thứ được mua.");
            require(
                    d.minAge() >= MatchRules.WORK_FROM && d.minAge() <= d.maxAge() && d.maxAge() <= OLDEST,
                    "Tuổi phải từ 15 trở lên và tuổi từ không lớn hơn tuổi đến.");
        }
    }

    private static void require(boolean holds, String message) {
        if (!holds) {
            throw new BusinessException(message);
        }
    }
}
