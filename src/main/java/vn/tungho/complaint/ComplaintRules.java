package vn.tungho.complaint;

import java.time.LocalDate;
import vn.tungho.shared.calendar.TermIds;

/** The terms of a complaint in the deadline table, by instance, remoteness and complexity. */
final class ComplaintRules {
    /** NĐ 155/2026/NĐ-CP: from this day of receipt on the shorter term holds. */
    private static final LocalDate NEW_ACCEPTANCE = LocalDate.of(2026, 7, 1);

    private ComplaintRules() {}

    static String acceptance(LocalDate receivedOn) {
        return receivedOn.isBefore(NEW_ACCEPTANCE) ? "COMPLAINT_ACCEPTANCE_OLD" : "COMPLAINT_ACCEPTANCE";
    }

    static String settlement(boolean isFirst, boolean isRemote, boolean isComplex) {
        if (isFirst) {
            return isRemote
                    ? isComplex ? "COMPLAINT_FIRST_REMOTE_COMPLEX" : "COMPLAINT_FIRST_REMOTE"
                    : isComplex ? "COMPLAINT_FIRST_COMPLEX" : "COMPLAINT_FIRST";
        }
        return isRemote
                ? isComplex ? "COMPLAINT_SECOND_REMOTE_COMPLEX" : "COMPLAINT_SECOND_REMOTE"
                : isComplex ? "COMPLAINT_SECOND_COMPLEX" : "COMPLAINT_SECOND";
    }

    static String effect(boolean isFirst, boolean isRemote) {
        if (isFirst) {
            return isRemote ? "COMPLAINT_FIRST_EFFECT_REMOTE" : "COMPLAINT_FIRST_EFFECT";
        }
        return isRemote ? "COMPLAINT_SECOND_EFFECT_REMOTE" : "COMPLAINT_SECOND_EFFECT";
    }

    static String right(boolean isFirst, boolean isRemote) {
        return isFirst ? TermIds.COMPLAINT_RIGHT : secondRight(isRemote);
    }

    static String secondRight(boolean isRemote) {
        return isRemote ? "COMPLAINT_SECOND_RIGHT_REMOTE" : "COMPLAINT_SECOND_RIGHT";
    }
}
