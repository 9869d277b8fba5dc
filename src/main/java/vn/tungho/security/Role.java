package vn.tungho.security;

/** What a person does; each role is held for an area of the role's level. */
public enum Role {
    PROVINCE_OVERSEER("Giám sát cấp tỉnh", Level.PROVINCE),
    PROVINCE_CHAIR_OFFICE("Văn phòng Chủ tịch UBND tỉnh", Level.PROVINCE),
    STEERING_COMMITTEE("Ban Chỉ đạo rà soát cấp xã", Level.COMMUNE),
    POVERTY_OFFICER("Công chức giảm nghèo cấp xã", Level.COMMUNE),
    COMMUNE_CHAIR("Chủ tịch UBND cấp xã", Level.COMMUNE),
    VILLAGE_HEAD("Trưởng thôn", Level.VILLAGE),
    ENUMERATOR("Rà soát viên", Level.COMMUNE),
    CADRE("Cán bộ giúp hộ", Level.COMMUNE),
    FRONT_MONITOR("Giám sát Mặt trận Tổ quốc", Level.COMMUNE),
    CELL_SECRETARY("Bí thư chi bộ", Level.COMMUNE),
    ADMINISTRATOR("Quản trị hệ thống", Level.PROVINCE);

    private final String label;
    private final Level level;

    Role(String label, Level level) {
        this.label = label;
        this.level = level;
    }

    public String label() {
        return label;
    }

    public Level level() {
        return level;
    }

    /** The level of area a role is held for. */
    public enum Level {
        PROVINCE("tỉnh"),
        COMMUNE("xã"),
        VILLAGE("thôn");

        private final String label;

        Level(String label) {
            this.label = label;
        }

        public String label() {
            return label;
        }
    }
}
