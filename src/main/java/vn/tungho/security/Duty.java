package vn.tungho.security;

/** A duty in a household's procedure that must not meet certain others in one hand. */
public enum Duty {
    SURVEY("rà soát hộ"),
    REVERIFY("phúc tra"),
    CHAIR_MEETING("chủ trì họp thôn"),
    TAKE_MINUTES("ghi biên bản họp thôn"),
    DECIDE("ký quyết định"),
    DECIDE_APPEAL("giải quyết khiếu nại lần hai");

    private final String label;

    Duty(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }
}
