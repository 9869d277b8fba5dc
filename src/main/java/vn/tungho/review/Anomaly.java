package vn.tungho.review;

import java.util.ArrayList;
import java.util.List;
import vn.tungho.shared.PovertyStatus;

/** What makes one look twice at a household's result. */
public enum Anomaly {
    CHANGED_BY_OBJECTION("Đổi loại sau ý kiến của dân"),
    POOR_TO_NOT_POOR("Từ nghèo lên thẳng không nghèo"),
    NEAR_LINE("Điểm sát ngưỡng"),
    NOT_SURVEYED("Không có phiếu khảo sát");

    private static final int NEAR_POINTS = 5;

    private final String label;

    Anomaly(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }

    /**
     * What is odd about a household.
     *
     * @param line the A score of the edition up to which such a household is poor or near-poor
     */
    static List<Anomaly> of(ReviewCase c, int line) {
        var found = new ArrayList<Anomaly>();
        if (c.objectedStatus() != null && c.postedStatus() != null && c.objectedStatus() != c.postedStatus()) {
            found.add(CHANGED_BY_OBJECTION);
        }
        if (c.statusBefore() == PovertyStatus.POOR && c.latestStatus() == PovertyStatus.NOT_POOR) {
            found.add(POOR_TO_NOT_POOR);
        }
        var a = c.aScore();
        if (a == null) {
            found.add(NOT_SURVEYED);
        } else if (Math.abs(a - line) <= NEAR_POINTS && c.latestStatus() != c.statusBefore()) {
            found.add(NEAR_LINE);
        }
        return found;
    }
}
