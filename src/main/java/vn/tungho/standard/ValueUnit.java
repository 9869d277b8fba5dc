package vn.tungho.standard;

/** What a value of an edition is counted in. */
public enum ValueUnit {
    VND_MONTH("đồng/người/tháng"),
    POINTS("điểm"),
    TICKS("dấu hiệu");

    private final String label;

    ValueUnit(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }
}
