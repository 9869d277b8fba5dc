package vn.tungho.inyear.ui;

import vn.tungho.inyear.IncomePosting;
import vn.tungho.inyear.Request;
import vn.tungho.inyear.RequestDays;
import vn.tungho.shared.VietnameseFormat;

/** Sentences about a request's days that several pages share. */
final class RequestWords {
    private RequestWords() {}

    /** When the review begins and when it is answered at the latest. */
    static String days(RequestDays days) {
        return "Rà soát bắt đầu ngày %s%s, trả lời chậm nhất %s."
                .formatted(
                        VietnameseFormat.date(days.startsOn()),
                        days.isConfirmed() ? "" : " (chưa xác nhận)",
                        VietnameseFormat.date(days.dueOn()));
    }

    /** What a step before the review must know of the days. */
    static String preparation(RequestDays days, java.time.LocalDate today) {
        var late = today.isAfter(days.startsOn()) ? " Xã đã chậm; làm xong là rà soát ngay." : "";
        return days(days) + " Xã chuẩn bị chậm thì hạn trả lời không dời." + late;
    }

    /** Where and how long an income result hung, and why when not for its whole term. */
    static String posting(IncomePosting p) {
        var words = "Lần %d: %s, từ %s đến hết %s"
                .formatted(
                        p.attempt(),
                        p.placeName(),
                        VietnameseFormat.date(p.postedOn()),
                        VietnameseFormat.date(p.endsOn()));
        var missing = p.missingDays();
        var again = p.repeatDays();
        return words
                + (missing == null ? "" : "; treo lại cho đủ " + missing + " ngày làm việc")
                + (again == null ? "" : "; thiếu " + again + " ngày làm việc do ngày nghỉ nhập sau")
                + (p.removedOn() == null ? "." : "; bị gỡ sớm: " + p.note() + ".");
    }

    /** True while the day of the start is over and the request is not ready for its review. */
    static boolean isLate(Request request, java.time.LocalDate today) {
        var startsOn = request.startsOn();
        return startsOn != null && today.isAfter(startsOn) && request.state().beforeReview();
    }
}
