package vn.tungho.review.ui.office;

import vn.tungho.review.VillageProgress;
import vn.tungho.shared.VietnameseFormat;
import vn.tungho.shared.ui.TextTable;

/** The figures of each village and their sum. */
class VillageTable extends TextTable {
    VillageTable(OfficeDesk desk, long reviewId) {
        super("Thôn", "Hộ rà soát", "Hộ nghèo", "Hộ cận nghèo", "Ra khỏi danh sách");
        int households = 0;
        int poor = 0;
        int nearPoor = 0;
        int escaped = 0;
        for (VillageProgress v : desk.ledger().progress(reviewId)) {
            if (v.households() == 0) {
                continue;
            }
            row(v.villageName(), n(v.households()), n(v.poor()), n(v.nearPoor()), n(v.escaped()));
            households += v.households();
            poor += v.poor();
            nearPoor += v.nearPoor();
            escaped += v.escaped();
        }
        row("Cộng", n(households), n(poor), n(nearPoor), n(escaped));
        addClassName("th-office-totals");
    }

    private static String n(int value) {
        return VietnameseFormat.number(value);
    }
}
