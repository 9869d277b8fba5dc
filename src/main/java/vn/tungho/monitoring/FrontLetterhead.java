package vn.tungho.monitoring;

import java.util.Locale;
import vn.tungho.reporting.CommuneOffice;
import vn.tungho.shared.document.Letterhead;

/** The head of the papers of a commune's Fatherland Front. */
final class FrontLetterhead {
    private FrontLetterhead() {}

    static Letterhead of(String communeName) {
        return Letterhead.of(
                "MẶT TRẬN TỔ QUỐC VIỆT NAM", "ỦY BAN MTTQ VIỆT NAM\n" + communeName.toUpperCase(Locale.of("vi")));
    }

    /** What stands before the date: the commune's name without its kind. */
    static String place(String communeName) {
        return CommuneOffice.of("", communeName).place();
    }
}
