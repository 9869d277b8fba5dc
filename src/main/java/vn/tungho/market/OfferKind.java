package vn.tungho.market;

/** What is offered. */
public enum OfferKind {
    JOB("Việc làm", "Đã đi làm", "Còn làm đến kỳ hỏi lại", "Đã thôi việc"),
    COURSE("Lớp học nghề", "Đã vào học", "Học xong", "Bỏ học"),
    BUYER("Nơi mua nông sản", "Đã thỏa thuận bán", "Đã bán", "Không bán được");

    private final String label;
    private final String started;
    private final String kept;
    private final String ended;

    OfferKind(String label, String started, String kept, String ended) {
        this.label = label;
        this.started = started;
        this.kept = kept;
        this.ended = ended;
    }

    public String label() {
        return label;
    }

    /** The state of a referral in the words of this kind. */
    public String words(ReferralState state) {
        return switch (state) {
            case REFERRED -> "Đã giới thiệu";
            case REFUSED -> "Không nhận";
            case STARTED -> started;
            case KEPT -> kept;
            case ENDED -> ended;
        };
    }
}
