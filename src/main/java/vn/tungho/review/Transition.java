package vn.tungho.review;

import vn.tungho.shared.PovertyStatus;

/** How a household's class moved in a review (law.md §4.7). */
public enum Transition {
    POOR_BEGINNING("poor_beginning", "Nghèo, giữ nguyên"),
    POOR_TO_NEAR_POOR("poor_to_near_poor", "Thoát nghèo, thành cận nghèo"),
    POOR_ESCAPE("poor_escape_above_near_poor", "Thoát nghèo, vượt chuẩn cận nghèo"),
    NEAR_POOR_BEGINNING("near_poor_beginning", "Cận nghèo, giữ nguyên"),
    NEAR_POOR_TO_POOR("near_poor_to_poor", "Cận nghèo thành nghèo"),
    NEAR_POOR_ESCAPE("near_poor_escape", "Thoát cận nghèo"),
    NEW_POOR("new_poor", "Nghèo mới"),
    NEW_NEAR_POOR("new_near_poor", "Cận nghèo mới"),
    NONE("none", "Không nghèo, giữ nguyên");

    private final String code;
    private final String label;

    Transition(String code, String label) {
        this.code = code;
        this.label = label;
    }

    public String code() {
        return code;
    }

    public String label() {
        return label;
    }

    /** True when the household leaves the class of poor or near-poor: it goes into the second decision. */
    public boolean isEscape() {
        return this == POOR_TO_NEAR_POOR || this == POOR_ESCAPE || this == NEAR_POOR_ESCAPE;
    }

    /** The move between two classes; a household that escaped earlier counts as not poor. */
    public static Transition of(PovertyStatus before, PovertyStatus after) {
        return switch (before) {
            case POOR ->
                switch (after) {
                    case POOR -> POOR_BEGINNING;
                    case NEAR_POOR -> POOR_TO_NEAR_POOR;
                    case NEWLY_ESCAPED, NOT_POOR -> POOR_ESCAPE;
                };
            case NEAR_POOR ->
                switch (after) {
                    case POOR -> NEAR_POOR_TO_POOR;
                    case NEAR_POOR -> NEAR_POOR_BEGINNING;
                    case NEWLY_ESCAPED, NOT_POOR -> NEAR_POOR_ESCAPE;
                };
            case NEWLY_ESCAPED, NOT_POOR ->
                switch (after) {
                    case POOR -> NEW_POOR;
                    case NEAR_POOR -> NEW_NEAR_POOR;
                    case NEWLY_ESCAPED, NOT_POOR -> NONE;
                };
        };
    }
}
