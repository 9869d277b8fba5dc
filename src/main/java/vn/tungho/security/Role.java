package vn.tungho.security;

/** What a person does; each role is held for an area of the role's level, see {@link #mayBeHeldAt}. */
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

    /** True when the role may be held for an area of this level; the Front monitors in a commune or in the whole province. */
    public boolean mayBeHeldAt(Level where) {
        return where == level || (this == FRONT_MONITOR && where == Level.PROVINCE);
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
