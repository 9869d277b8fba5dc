package vn.tungho.publication;

import vn.tungho.shared.PovertyStatus;

/** What the public list says of a household: its class, and nothing that tells why. */
public enum PublishedResult {
    POOR("Hộ nghèo"),
    NEAR_POOR("Hộ cận nghèo"),
    NEAR_POOR_FROM_POOR("Thoát nghèo, còn cận nghèo"),
    ESCAPED_POVERTY("Thoát nghèo"),
    ESCAPED_NEAR_POVERTY("Thoát cận nghèo"),
    MEDIUM_STANDARD("Hộ có mức sống trung bình"),
    LOW_INCOME("Người lao động có thu nhập thấp"),
    /** Only as the correction of a line. */
    NOT_LISTED("Không thuộc hộ nghèo, hộ cận nghèo");

    private final String label;

    PublishedResult(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }

    /** The words for a household's move from one class to another; a household on no list before and after is {@link #NOT_LISTED}. */
    public static PublishedResult of(PovertyStatus before, PovertyStatus after) {
        return switch (after) {
            case POOR -> POOR;
            case NEAR_POOR -> before == PovertyStatus.POOR ? NEAR_POOR_FROM_POOR : NEAR_POOR;
            case NEWLY_ESCAPED, NOT_POOR ->
                switch (before) {
                    case POOR -> ESCAPED_POVERTY;
                    case NEAR_POOR -> ESCAPED_NEAR_POVERTY;
                    case NEWLY_ESCAPED, NOT_POOR -> NOT_LISTED;
                };
        };
    }

    /** The class a later decision gives, as it stands beside a line: it corrects, so it tells no move but the escape itself. */
    static PublishedResult corrected(PovertyStatus before, PovertyStatus after) {
        return switch (after) {
            case POOR -> POOR;
            case NEAR_POOR -> NEAR_POOR;
            case NEWLY_ESCAPED -> of(before, after);
            case NOT_POOR -> NOT_LISTED;
        };
    }
}
