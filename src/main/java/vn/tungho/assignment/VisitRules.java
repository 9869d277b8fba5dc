package vn.tungho.assignment;

import java.math.BigDecimal;
import java.time.LocalDate;
import vn.tungho.shared.BusinessException;
import vn.tungho.shared.VietnameseFormat;
import vn.tungho.shared.input.Texts;

/** What a visit may say; the same at the door, on the desk and in a correction. */
final class VisitRules {
    private static final long MOST_DONG = 1_000_000_000;
    private static final int MOST_DAYS = 999;

    private VisitRules() {}

    /** @throws BusinessException when a value cannot be */
    static void check(NewVisit visit, LocalDate today) {
        if (visit.clientId().length() != 36) {
            throw new BusinessException("Mã chuyến thăm không đúng. Hãy ghi lại chuyến thăm.");
        }
        if (visit.visitedOn().isAfter(today)) {
            throw new BusinessException("Ngày thăm " + VietnameseFormat.date(visit.visitedOn())
                    + " chưa tới. Hãy chọn hôm nay hoặc ngày đã qua.");
        }
        if (isOut(visit.moneyDong()) || isOut(visit.goodsDong())) {
            throw new BusinessException("Số tiền hoặc giá trị hiện vật không đúng. Hãy nhập số đồng từ 0 đến 1 tỷ.");
        }
        if (visit.workDays().signum() < 0 || visit.workDays().compareTo(BigDecimal.valueOf(MOST_DAYS)) > 0) {
            throw new BusinessException("Số ngày công không đúng. Hãy nhập từ 0 đến 999.");
        }
        if (Texts.length(visit.found()) > 1000 || Texts.length(visit.householdWord()) > 1000) {
            throw new BusinessException("Phần ghi chép dài quá 1.000 chữ. Hãy ghi ngắn lại.");
        }
        if (Texts.length(visit.goods()) > 300 || Texts.length(visit.nextNote()) > 500) {
            throw new BusinessException("Phần hiện vật hoặc việc tiếp theo dài quá. Hãy ghi ngắn lại.");
        }
    }

    private static boolean isOut(long dong) {
        return dong < 0 || dong > MOST_DONG;
    }
}
