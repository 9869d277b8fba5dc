package vn.tungho.simulation;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BiConsumer;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.tungho.market.Offer;
import vn.tungho.market.OfferData;
import vn.tungho.market.OfferKind;
import vn.tungho.market.OfferService;
import vn.tungho.market.Product;
import vn.tungho.market.Referral;
import vn.tungho.market.ReferralService;
import vn.tungho.market.ReferralState;
import vn.tungho.registry.HouseholdFilter;
import vn.tungho.registry.HouseholdRow;
import vn.tungho.registry.HouseholdService;
import vn.tungho.security.CurrentUser;
import vn.tungho.shared.AppClock;
import vn.tungho.worklist.WorkItem;

/** What an officer does with the board: offers, products of households, people sent, and how it went with each. */
@Component
class MarketActs implements Playbook {
    private static final int LOOKED_AT = 100;

    private final OfferService offers;
    private final ReferralService referrals;
    private final HouseholdService households;
    private final CurrentUser current;
    private final AppClock clock;

    MarketActs(
            OfferService offers,
            ReferralService referrals,
            HouseholdService households,
            CurrentUser current,
            AppClock clock) {
        this.offers = offers;
        this.referrals = referrals;
        this.households = households;
        this.current = current;
        this.clock = clock;
    }

    @Override
    public Map<String, BiConsumer<Cast.Player, WorkItem>> acts() {
        return Map.of();
    }

    /** Asking for a result waits for its day; the year does it with {@link #goOn}. */
    @Override
    public Set<String> leftAlone() {
        return Set.of(ReferralService.FOLLOW_UP);
    }

    /** One of each kind, with the trade abroad beside the one nearby. */
    void post(@Nullable String communeCode) {
        var until = clock.today().plusMonths(11);
        offers.post(data(OfferKind.JOB, "Công nhân may", "Xưởng may của huyện cũ", communeCode, false, null, until));
        offers.post(data(OfferKind.JOB, "Hộ lý viện dưỡng lão", "Công ty cung ứng lao động", null, true, null, until));
        offers.post(data(
                OfferKind.COURSE,
                "Sửa máy nông nghiệp, 3 tháng",
                "Trung tâm dạy nghề",
                communeCode,
                false,
                null,
                until));
        offers.post(data(
                OfferKind.BUYER,
                "Thu mua mật ong rừng",
                "Hợp tác xã nông nghiệp",
                communeCode,
                false,
                Product.HONEY,
                until));
    }

    private static OfferData data(
            OfferKind kind,
            String title,
            String organisation,
            @Nullable String communeCode,
            boolean isOverseas,
            @Nullable Product product,
            LocalDate until) {
        return new OfferData(
                kind,
                title,
                organisation,
                "0232000000",
                isOverseas ? "Nhật Bản" : "Trong tỉnh",
                communeCode,
                isOverseas,
                18,
                kind == OfferKind.JOB ? 45 : 55,
                "",
                product,
                kind == OfferKind.COURSE ? null : 6_000_000L,
                null,
                kind == OfferKind.BUYER ? "tạ" : "tháng",
                20,
                until,
                isOverseas ? "Hợp đồng 3 năm, được vay vốn ưu đãi." : "");
    }

    /** The first households of the person's list keep bees. */
    void products(int howMany) {
        var first = households.search(HouseholdFilter.all(), current.require().scope(), null, howMany).stream()
                .map(HouseholdRow::householdId)
                .filter(id -> offers.products(id).isEmpty())
                .toList();
        households.findAll(first).forEach(h -> offers.setProducts(h.householdId(), h.area(), Set.of(Product.HONEY)));
    }

    /** Sends the best matches of each open offer. */
    void send(int perOffer) {
        for (var offer : open()) {
            offers.matches(offer.offerId(), perOffer)
                    .forEach(m -> referrals.refer(
                            offer.offerId(),
                            m.candidate().householdId(),
                            m.candidate().memberId()));
        }
    }

    private List<Offer> open() {
        return offers.page(null, true, null, LOOKED_AT);
    }

    /** Those who were sent begin; one in five does not want to. What is sold is over at once, a course after three months. */
    void goOn() {
        for (var r : referrals.page(true, null, LOOKED_AT)) {
            if (r.state() == ReferralState.REFERRED) {
                if (r.referralId() % 5 == 0) {
                    referrals.refuse(r.referralId(), "Đường xa, nhà có con nhỏ");
                } else {
                    referrals.start(r.referralId(), clock.today());
                }
            } else if (isTime(r)) {
                finish(r);
            }
        }
    }

    private boolean isTime(Referral r) {
        var started = r.startedOn();
        if (started == null) {
            return false;
        }
        var day = switch (r.kind()) {
            case JOB -> r.followUpOn();
            case COURSE -> started.plusMonths(3);
            case BUYER -> started.plusMonths(1);
        };
        return day != null && !day.isAfter(clock.today());
    }

    /** One in seven did not hold. */
    private void finish(Referral r) {
        var kept = r.referralId() % 7 != 0;
        referrals.finish(
                r.referralId(),
                kept,
                clock.today(),
                kept && r.kind() == OfferKind.BUYER ? 3_500_000L : null,
                kept ? "" : "Không hợp việc");
    }
}
