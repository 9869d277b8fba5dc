package vn.tungho.support;

/** Where money or goods come from. */
public enum FundSource {
    STATE_BUDGET("Ngân sách nhà nước"),
    COUNTERPART("Vốn đối ứng"),
    POLICY_BANK("Ngân hàng Chính sách xã hội"),
    FOR_THE_POOR("Quỹ “Vì người nghèo”"),
    ORGANISATION("Tổ chức đoàn thể"),
    ENTERPRISE("Doanh nghiệp"),
    COMMUNITY("Cộng đồng, cá nhân");

    private final String label;

    FundSource(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }
}
