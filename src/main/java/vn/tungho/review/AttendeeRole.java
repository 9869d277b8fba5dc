package vn.tungho.review;

/** Who sits in a village meeting (law.md §3.1 step 4). */
public enum AttendeeRole {
    COMMITTEE("Ban Chỉ đạo xã"),
    OFFICER("Công chức giảm nghèo"),
    VILLAGE_HEAD("Trưởng thôn"),
    CELL_SECRETARY("Bí thư chi bộ"),
    ORGANISATION("Đoàn thể"),
    ENUMERATOR("Rà soát viên"),
    REVIEWED_HOUSEHOLD("Đại diện hộ được rà soát"),
    OTHER_HOUSEHOLD("Đại diện hộ khác");

    private final String label;

    AttendeeRole(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }
}
