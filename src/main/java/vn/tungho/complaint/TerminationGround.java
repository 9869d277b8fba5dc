package vn.tungho.complaint;

/** Why a complaint is no longer settled. */
public enum TerminationGround {
    WITHDRAWN("Người khiếu nại rút toàn bộ khiếu nại"),
    DIED("Người khiếu nại chết mà không có người thừa kế quyền"),
    COURT("Tòa án đã thụ lý cùng nội dung");

    private final String label;

    TerminationGround(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }
}
