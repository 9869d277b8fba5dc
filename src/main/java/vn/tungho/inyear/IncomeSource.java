package vn.tungho.inyear;

/** Where a household's income of 12 months comes from (Phụ lục VIII). Sources of the first group make a farming household. */
public enum IncomeSource {
    CROPS("Trồng trọt", true),
    LIVESTOCK("Chăn nuôi", true),
    FORESTRY("Lâm nghiệp", true),
    FISHERY("Thủy sản", true),
    SALT("Làm muối", true),
    WAGES("Tiền lương, tiền công", false),
    BUSINESS("Kinh doanh, dịch vụ, nghề khác", false),
    PENSION("Lương hưu, trợ cấp", false),
    OTHER("Thu khác", false);

    private final String label;
    private final boolean primary;

    IncomeSource(String label, boolean primary) {
        this.label = label;
        this.primary = primary;
    }

    public String label() {
        return label;
    }

    /** True for agriculture, forestry, fishery and salt: the households procedure 1.011609 is for. */
    public boolean primary() {
        return primary;
    }
}
