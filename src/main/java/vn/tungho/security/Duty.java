package vn.tungho.security;

/** A duty in a household's procedure that must not meet certain others in one hand. */
public enum Duty {
    SCREEN("xét giấy đề nghị của hộ"),
    SURVEY("rà soát hộ"),
    REVERIFY("phúc tra"),
    CONCLUDE("kết luận phúc tra"),
    CHAIR_MEETING("chủ trì họp thôn"),
    TAKE_MINUTES("ghi biên bản họp thôn"),
    PUT_UP_LIST("dán danh sách niêm yết"),
    WITNESS_LIST("chứng kiến việc dán danh sách"),
    DECIDE("ký quyết định"),
    DECIDE_APPEAL("giải quyết khiếu nại lần hai"),
    HANDLE_FIRST_COMPLAINT("ký quyết định bị khiếu nại, xác minh hoặc giải quyết lần đầu"),
    VERIFY_COMPLAINT("xác minh khiếu nại"),
    SETTLE_COMPLAINT("giải quyết khiếu nại"),
    MONITOR("ghi phát hiện giám sát"),
    ENTER_STANDARD("nhập giá trị của bộ chuẩn"),
    CONFIRM_STANDARD("xác nhận giá trị của bộ chuẩn"),
    PROPOSE_TERM("đề nghị đổi thời hạn"),
    CONFIRM_TERM("xác nhận thời hạn"),
    PROPOSE_PROGRAMME("đề nghị thay đổi chương trình hỗ trợ"),
    CONFIRM_PROGRAMME("xác nhận chương trình hỗ trợ"),
    ENTER_LEGAL_TEXT("ghi số, ngày văn bản làm căn cứ"),
    CONFIRM_LEGAL_TEXT("xác nhận số, ngày văn bản làm căn cứ");

    private final String label;

    Duty(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }
}
