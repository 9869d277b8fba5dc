package vn.tungho.inyear;

/** Why a decision may take longer than 15 days: there is one reason only (R-INYEAR-EXTENSION). */
public final class Extensions {
    /** The documented reason. */
    public static final String REASON = "Phúc tra theo khiếu nại";

    private Extensions() {}
}
