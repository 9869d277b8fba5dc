package vn.tungho.market;

/** Where a referral stands; {@link OfferKind#words} says it in the words of what was offered. */
public enum ReferralState {
    REFERRED,
    STARTED,
    /** The household or the other side did not want it. */
    REFUSED,
    /** It held: the job after six months, the course finished, the produce sold. */
    KEPT,
    ENDED;

    public boolean isOpen() {
        return this == REFERRED || this == STARTED;
    }
}
