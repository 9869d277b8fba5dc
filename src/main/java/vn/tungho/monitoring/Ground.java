package vn.tungho.monitoring;

/** Why a plan was made (NQLT 403/2017). */
public enum Ground {
    PROGRAMME("Chương trình giám sát của năm"),
    PROPOSAL("Đề nghị của tổ chức thành viên"),
    COMPLAINTS("Phản ánh, khiếu nại, tố cáo của người dân"),
    MEDIA("Thông tin báo chí"),
    REQUEST("Yêu cầu của cấp trên hoặc cơ quan có thẩm quyền");

    private final String label;

    Ground(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }
}
