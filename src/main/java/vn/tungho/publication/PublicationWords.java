package vn.tungho.publication;

import vn.tungho.shared.calendar.CalendarService;

/** Sentences that several screens and papers say alike; the terms come from their rows. */
public final class PublicationWords {
    /** The articles behind the publication of results. */
    public static final String LAW = "Điều 11, Điều 14, Luật Thực hiện dân chủ ở cơ sở số 10/2022/QH15";

    private static final String COMPLAINT_RULE = "COMPLAINT_RIGHT";

    private PublicationWords() {}

    /** How long the list hangs. */
    public static String mustHang(CalendarService calendar) {
        return "Danh sách được công nhận phải treo liên tục ít nhất "
                + calendar.rule(PublicationService.LENGTH_RULE).length() + ", tính từ nơi treo sau.";
    }

    /** No objections of the draft's kind any more: the right to complain of the decision, with its term. */
    public static String howToComplain(CalendarService calendar) {
        return "Danh sách này đã được công nhận bằng quyết định, nên không còn nhận ý kiến như khi niêm yết kết quả rà soát."
                + " Ai không đồng ý có quyền khiếu nại đến Chủ tịch UBND xã trong "
                + calendar.rule(COMPLAINT_RULE).length() + " kể từ ngày nhận hoặc biết quyết định.";
    }
}
