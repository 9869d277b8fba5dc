package vn.tungho.market;

/** How many referrals of a kind stand where. */
public record ReferralCount(OfferKind kind, ReferralState state, int number) {}
