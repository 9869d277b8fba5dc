package vn.tungho.shared.calendar;

/** The ids of the terms that several modules speak of; what one module uses alone is a constant there. */
public final class TermIds {
    /** Luật Khiếu nại Điều 9: within which a decision may be complained about. */
    public static final String COMPLAINT_RIGHT = "COMPLAINT_RIGHT";

    /** A step for which no text sets a term should be done within this, our own pace. */
    public static final String NEXT_STEP = "NEXT_STEP";

    /** Within which whoever is told of something overdue should urge it on, our own pace. */
    public static final String URGING = "URGING";

    /** Within which it is confirmed that a paper hung in full, from the last day of its term, our own pace. */
    public static final String TERM_OVER_CONFIRMATION = "TERM_OVER_CONFIRMATION";

    private TermIds() {}
}
