package vn.tungho.market;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import vn.tungho.shared.area.Area;

/**
 * Somebody was sent to an offer.
 *
 * @param memberId 0 when the household as a whole was meant
 * @param reasons the rules that spoke for it on that day
 * @param followUpOn the day on which we ask whether it held; null before it began
 * @param soldAmount what the produce brought, đồng
 */
public record Referral(
        long referralId,
        int version,
        long offerId,
        OfferKind kind,
        String title,
        String organisation,
        long householdId,
        long memberId,
        String personName,
        String provinceCode,
        String communeCode,
        String villageCode,
        ReferralState state,
        String reasons,
        LocalDate referredOn,
        @Nullable LocalDate startedOn,
        @Nullable LocalDate followUpOn,
        @Nullable LocalDate endedOn,
        @Nullable Long soldAmount,
        String note) {
    public Area area() {
        return Area.village(provinceCode, communeCode, villageCode);
    }

    /** The state in the words of what was offered. */
    public String stateWords() {
        return kind.words(state);
    }
}
