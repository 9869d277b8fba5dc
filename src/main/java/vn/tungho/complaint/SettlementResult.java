package vn.tungho.complaint;

/** How a complaint was decided. */
public enum SettlementResult {
    RIGHT("Khiếu nại đúng toàn bộ"),
    PARTLY_RIGHT("Khiếu nại đúng một phần"),
    WRONG("Khiếu nại sai toàn bộ");

    private final String label;

    SettlementResult(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }
}
