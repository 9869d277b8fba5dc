package vn.tungho.inyear;

/** What is asked for between two annual reviews, with its form and procedure on the national portal. */
public enum RequestKind {
    POVERTY("Công nhận hộ nghèo, hộ cận nghèo", "Mẫu số 01", "1.011607"),
    ESCAPE("Công nhận hộ thoát nghèo, hộ thoát cận nghèo", "Mẫu số 04", "1.011608"),
    MEDIUM("Công nhận hộ nông, lâm, ngư, diêm nghiệp có mức sống trung bình", "Mẫu số 01", "1.011609"),
    LOW_INCOME("Công nhận người lao động có thu nhập thấp", "Mẫu số 01", "3.000412");

    private final String label;
    private final String form;
    private final String procedureCode;

    RequestKind(String label, String form, String procedureCode) {
        this.label = label;
        this.form = form;
        this.procedureCode = procedureCode;
    }

    public String label() {
        return label;
    }

    /** The request form of QĐ 24/2021. */
    public String form() {
        return form;
    }

    /** The procedure's code on the national portal. */
    public String procedureCode() {
        return procedureCode;
    }

    /** Decided by the household's income over 12 months (Phụ lục VIII), without Phiếu B and without a meeting. */
    public boolean byIncome() {
        return this == MEDIUM || this == LOW_INCOME;
    }

    /** Only who asks to be poor or near-poor is screened with Phiếu A (R-INYEAR-SCREEN). */
    public boolean screened() {
        return this == POVERTY;
    }
}
