package vn.tungho.standard;

/** The sheets of the survey. */
public enum Sheet {
    A("Phiếu A: nhận dạng nhanh"),
    B1("Phiếu B1: ước lượng thu nhập"),
    B2("Phiếu B2: thiếu hụt dịch vụ cơ bản");

    private final String label;

    Sheet(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }
}
