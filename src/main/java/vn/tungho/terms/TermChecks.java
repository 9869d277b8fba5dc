package vn.tungho.terms;

import java.time.LocalDate;
import org.springframework.stereotype.Component;
import vn.tungho.shared.AppClock;
import vn.tungho.shared.BusinessException;
import vn.tungho.shared.TextNormalizer;
import vn.tungho.shared.VietnameseFormat;
import vn.tungho.shared.calendar.DeadlineRule;
import vn.tungho.shared.calendar.DeadlineUnit;
import vn.tungho.shared.calendar.TermVersions;
import vn.tungho.shared.input.Texts;

/** What must be true of a proposed term, each with the sentence that says what to do. */
@Component
class TermChecks {
    private static final int MOST = 3650;
    /** The last day that every month has. */
    private static final int LAST_DAY = 28;

    private final TermVersions versions;
    private final AppClock clock;

    TermChecks(TermVersions versions, AppClock clock) {
        this.versions = versions;
        this.clock = clock;
    }

    int amount(TermProposal p, DeadlineRule now) {
        var amount = p.amount();
        if (amount == null) {
            throw new BusinessException("Chưa nhập số ngày. Hãy nhập số ngày như trong văn bản.");
        }
        if (amount < 1 || amount > MOST) {
            throw new BusinessException(
                    "Số ngày " + amount + " nằm ngoài khoảng 1 đến " + MOST + ". Hãy kiểm tra lại trong văn bản.");
        }
        if ((p.unit() == DeadlineUnit.DAY_OF_MONTH) != (now.unit() == DeadlineUnit.DAY_OF_MONTH)) {
            throw new BusinessException("Thời hạn đang là " + now.length()
                    + ". Ngày trong tháng và số ngày không thay cho nhau: hãy giữ cách tính, chỉ đổi số.");
        }
        if (p.unit() == DeadlineUnit.DAY_OF_MONTH && amount > LAST_DAY) {
            throw new BusinessException(
                    "Ngày " + amount + " không có trong mọi tháng. Hãy nhập ngày từ 1 đến " + LAST_DAY + ".");
        }
        if (amount == now.amount() && p.unit() == now.unit()) {
            throw new BusinessException("Thời hạn đang là " + now.length()
                    + ", không có gì đổi. Nếu chỉ muốn bỏ dấu “chưa xác nhận”, hãy dùng nút “Xác nhận căn cứ”.");
        }
        return amount;
    }

    String article(String typed) {
        return text(typed, 300, "Chưa ghi căn cứ. Hãy ghi số hiệu văn bản và điều, khoản.");
    }

    String reason(String typed) {
        return text(typed, 500, "Chưa ghi lý do. Hãy ghi ngắn gọn vì sao đổi, để người xác nhận hiểu.");
    }

    /** The day from which it holds: not before a version that is known already, and in the past only with the choice. */
    LocalDate validFrom(TermProposal p) {
        var day = p.validFromOn();
        if (day == null) {
            throw new BusinessException("Chưa có ngày hiệu lực. Hãy nhập theo ngày/tháng/năm như trong văn bản.");
        }
        inForce(p.deadlineRule(), day, p.isForRunning());
        return day;
    }

    /** Asked when it is proposed and again when it is confirmed, since days pass in between. */
    void inForce(String rule, LocalDate day, boolean isForRunning) {
        if (day.isBefore(clock.today()) && !isForRunning) {
            throw new BusinessException("Ngày hiệu lực " + VietnameseFormat.date(day)
                    + " đã qua. Việc đã bắt đầu từ hôm đó đến nay đang chạy theo thời hạn cũ: hãy chọn “Áp dụng cả cho thời"
                    + " hạn đang chạy”, hoặc lấy ngày hiệu lực từ hôm nay.");
        }
        var known = versions.of(rule);
        if (!known.isEmpty() && day.isBefore(known.getLast().validFromOn())) {
            throw new BusinessException("Thời hạn này đã có bản hiệu lực từ "
                    + VietnameseFormat.date(known.getLast().validFromOn()) + " ("
                    + known.getLast().length()
                    + "). Hãy lấy ngày hiệu lực từ hôm đó trở đi.");
        }
    }

    static String text(String typed, int longest, String missing) {
        var clean = TextNormalizer.clean(typed);
        if (clean.isEmpty()) {
            throw new BusinessException(missing);
        }
        if (Texts.length(clean) > longest) {
            throw new BusinessException(
                    "Nội dung dài " + clean.length() + " chữ cái, nhiều nhất là " + longest + ". Hãy viết ngắn lại.");
        }
        return clean;
    }
}
