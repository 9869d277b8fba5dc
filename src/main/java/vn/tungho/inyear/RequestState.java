package vn.tungho.inyear;

/** Where a request stands, in words a requester understands. */
public enum RequestState {
    RECEIVED("Đã nhận, đang kiểm tra giấy đề nghị"),
    SCREENING("Đang xét Phiếu A"),
    ASSIGNING("Đang cử người rà soát"),
    WAITING("Chờ đến ngày bắt đầu rà soát"),
    REVIEWING("Đang rà soát"),
    POSTED("Đang niêm yết kết quả"),
    DECIDING("Chờ Chủ tịch UBND xã quyết định"),
    REFUSING("Chờ văn bản trả lời"),
    RECOGNISED("Đã công nhận"),
    REFUSED("Đã trả lời không công nhận"),
    WITHDRAWN("Người đề nghị đã rút");

    private final String label;

    RequestState(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }

    public boolean isEnd() {
        return this == RECOGNISED || this == REFUSED || this == WITHDRAWN;
    }

    /** The review has not begun: the requester may still take the request back. */
    public boolean beforeReview() {
        return this == RECEIVED || this == SCREENING || this == ASSIGNING || this == WAITING;
    }
}
