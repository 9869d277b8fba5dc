package vn.tungho.market;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import vn.tungho.shared.VietnameseFormat;
import vn.tungho.shared.area.Area;

/**
 * An offer on the board; see {@link OfferData} for its fields.
 *
 * @param taken people who started there and did not leave
 */
public record Offer(
        long offerId,
        int version,
        OfferKind kind,
        String title,
        String organisation,
        String phone,
        String place,
        String provinceCode,
        @Nullable String communeCode,
        boolean isOverseas,
        int minAge,
        int maxAge,
        String skill,
        @Nullable Product product,
        @Nullable Long payFrom,
        @Nullable Long payTo,
        String payUnit,
        int places,
        LocalDate closesOn,
        String terms,
        boolean isClosed,
        String postedBy,
        int taken) {
    public Area area() {
        return communeCode == null ? Area.province(provinceCode) : Area.commune(provinceCode, communeCode);
    }

    /** True while somebody can be sent there. */
    public boolean isOpen(LocalDate today) {
        return !isClosed && !closesOn.isBefore(today);
    }

    /** The pay or price as people say it; "theo thỏa thuận" when it is not said. */
    public String pay() {
        if (payFrom == null && payTo == null) {
            return "theo thỏa thuận";
        }
        var from = payFrom == null ? "đến " + VietnameseFormat.money(payTo == null ? 0 : payTo) : money(payFrom);
        var range = payFrom == null || payTo == null || payTo.equals(payFrom) ? from : from + " – " + money(payTo);
        return range + " / " + payUnit;
    }

    private static String money(long dong) {
        return VietnameseFormat.money(dong);
    }
}
