package vn.tungho.market.ui;

/** Where the board is; the support pages lead there. */
public final class MarketNavigation {
    static final String LIST = "viec-lam";
    static final String OFFER = LIST + "/:id([0-9]{1,18})";
    static final String NEW = LIST + "/dang-tin";
    static final String EDIT = OFFER + "/sua";
    static final String REFERRALS = "gioi-thieu";

    /** The path of an offer. */
    public static String offer(long offerId) {
        return LIST + "/" + offerId;
    }

    private MarketNavigation() {}
}
