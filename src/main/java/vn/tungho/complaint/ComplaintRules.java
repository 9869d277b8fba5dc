package vn.tungho.complaint;

import vn.tungho.shared.calendar.TermIds;

/** The terms of a complaint in the deadline table, by instance, remoteness and complexity. */
final class ComplaintRules {
    private ComplaintRules() {}

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
