package vn.tungho.shared.area;

/** Decides the income line: wards are urban, communes and special zones rural (law.md §4.1). */
public enum AreaType {
    RURAL("Nông thôn"),
    URBAN("Thành thị");

    private final String label;

    AreaType(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }
}
