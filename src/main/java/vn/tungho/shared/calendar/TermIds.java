package vn.tungho.shared.calendar;

/** The ids of the terms that several modules speak of; what one module uses alone is a constant there. */
public final class TermIds {
    /** Luật Khiếu nại Điều 9: within which a decision may be complained about. */
    public static final String COMPLAINT_RIGHT = "COMPLAINT_RIGHT";

    private TermIds() {}
}
