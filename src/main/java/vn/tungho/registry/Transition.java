package vn.tungho.registry;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;
import vn.tungho.shared.PovertyStatus;

/**
 * How a household's class moved. Who comes onto the list is poor again, poor for the first time, or of a past that nobody knows: it is never
 * called new by silence (R-REPOOR).
 */
public enum Transition {
    POOR_BEGINNING("poor_beginning", "Nghèo, giữ nguyên"),
    POOR_TO_NEAR_POOR("poor_to_near_poor", "Thoát nghèo, thành cận nghèo"),
    POOR_ESCAPE("poor_escape_above_near_poor", "Thoát nghèo, vượt chuẩn cận nghèo"),
    NEAR_POOR_BEGINNING("near_poor_beginning", "Cận nghèo, giữ nguyên"),
    NEAR_POOR_TO_POOR("near_poor_to_poor", "Cận nghèo thành nghèo"),
    NEAR_POOR_ESCAPE("near_poor_escape", "Thoát cận nghèo"),
    NEW_POOR("new_poor", "Nghèo mới (phát sinh mới)"),
    RE_POOR("re_poor", "Tái nghèo"),
    POOR_UNKNOWN("poor_history_unknown", "Vào hộ nghèo, chưa rõ lịch sử"),
    NEW_NEAR_POOR("new_near_poor", "Cận nghèo mới (phát sinh mới)"),
    RE_NEAR_POOR("re_near_poor", "Tái cận nghèo"),
    NEAR_POOR_UNKNOWN("near_poor_history_unknown", "Vào hộ cận nghèo, chưa rõ lịch sử"),
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

    /** The move of this code in the history of classes; null for a line that is no move, such as a first import. */
    public static @Nullable Transition ofCode(String code) {
        return Arrays.stream(values())
                .filter(t -> t.code.equals(code))
                .findFirst()
                .orElse(null);
    }

    /** True when the household leaves the class of poor or near-poor: it goes into the second decision. */
    public boolean isEscape() {
        return this == POOR_TO_NEAR_POOR || this == POOR_ESCAPE || this == NEAR_POOR_ESCAPE;
    }

    /** True when the household comes onto the list of poor and near-poor. */
    public boolean isEntry() {
        return switch (this) {
            case NEW_POOR, RE_POOR, POOR_UNKNOWN, NEW_NEAR_POOR, RE_NEAR_POOR, NEAR_POOR_UNKNOWN -> true;
            default -> false;
        };
    }

    /** True when the household was on the list before, left it and is on it again. */
    public boolean isReturn() {
        return this == RE_POOR || this == RE_NEAR_POOR;
    }

    /** True when nobody has said whether the household was on the list before. */
    public boolean isUnknown() {
        return this == POOR_UNKNOWN || this == NEAR_POOR_UNKNOWN;
    }

    /** The move between two classes where the past is not asked for; who comes onto the list is of unknown past. */
    public static Transition of(PovertyStatus before, PovertyStatus after) {
        return of(before, after, Past.UNKNOWN);
    }

    /** The move between two classes of a household with this past; one that escaped earlier counts as not poor. */
    public static Transition of(PovertyStatus before, PovertyStatus after, Past past) {
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
                    case POOR -> past.intoPoor();
                    case NEAR_POOR -> (before == PovertyStatus.NEWLY_ESCAPED ? past.listed() : past).intoNearPoor();
                    case NEWLY_ESCAPED, NOT_POOR -> NONE;
                };
        };
    }
}
