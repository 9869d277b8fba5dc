package vn.tungho.registry;

/** What happened to a household, apart from its class. */
public enum ActKind {
    REGISTERED("Đăng ký hộ"),
    IMPORTED("Nhập từ danh sách"),
    UPDATED("Sửa thông tin"),
    SPLIT("Tách hộ"),
    MERGED("Nhập hộ"),
    MOVED("Chuyển nơi ở"),
    MEMBER_ADDED("Thêm thành viên"),
    MEMBER_LEFT("Thành viên rời hộ"),
    DIED("Thành viên qua đời"),
    HEAD_CHANGED("Đổi chủ hộ"),
    DEACTIVATED("Đưa ra khỏi danh sách theo dõi"),
    REACTIVATED("Đưa lại vào danh sách theo dõi");

    private final String label;

    ActKind(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }
}
