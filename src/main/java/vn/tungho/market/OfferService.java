package vn.tungho.market;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.tungho.shared.AppClock;
import vn.tungho.shared.BusinessException;
import vn.tungho.shared.area.Area;
import vn.tungho.shared.audit.AuditTrail;

/** The board: vacancies, courses and buyers, and whom each suits. */
@Service
public class OfferService {
    /** So many people of the area are looked at for one offer. */
    private static final int LOOKED_AT = 3_000;

    private final OfferMapper offers;
    private final MarketAccess access;
    private final AuditTrail audit;
    private final AppClock clock;

    OfferService(OfferMapper offers, MarketAccess access, AuditTrail audit, AppClock clock) {
        this.offers = offers;
        this.access = access;
        this.audit = audit;
        this.clock = clock;
    }

    /** Puts an offer on the board for the writer's area; returns its id. */
    @Transactional
    public long post(OfferData data) {
        var writer = access.requireWriter();
        var area = Area.province(writer.provinceCode());
        OfferChecks.check(data, clock.today());
        var id = offers.nextId();
        offers.insert(id, data, area, access.person().username(), clock.now());
        audit.write("post-offer", "market_offer", id, area, data.kind().label() + ": " + data.title());
        return id;
    }

    /**
     * Changes an offer; its kind stays.
     *
     * @throws BusinessException when somebody else changed it meanwhile
     */
    @Transactional
    public void change(long offerId, int version, OfferData data) {
        var offer = find(offerId);
        access.requireWriter(offer);
        OfferChecks.check(data, clock.today());
        if (data.kind() != offer.kind() || offers.change(offerId, version, data, offer.area()) == 0) {
            throw new BusinessException(
                    "Tin này vừa được người khác sửa. Hãy tải lại trang, xem phần đã đổi rồi sửa lại.");
        }
        audit.write("change-offer", "market_offer", offerId, offer.area(), data.title());
    }

    /** Takes an offer off the board; who was sent there stays. */
    @Transactional
    public void close(long offerId) {
        var offer = find(offerId);
        access.requireWriter(offer);
        offers.close(offerId);
        audit.write("close-offer", "market_offer", offerId, offer.area(), offer.title());
    }

    @Transactional(readOnly = true)
    public Offer find(long offerId) {
        return offers.find(offerId)
                .filter(o -> access.person().provinceCodes().contains(o.provinceCode()))
                .orElseThrow(() -> new BusinessException("Không có tin này trong tỉnh của bạn."));
    }

    /** Offers of the person's province: open ones by closing day, or past ones, the latest first. */
    @Transactional(readOnly = true)
    public List<Offer> page(@Nullable OfferKind kind, boolean open, @Nullable Offer after, int limit) {
        var provinces = access.person().provinceCodes();
        return provinces.isEmpty() ? List.of() : offers.page(provinces, kind, clock.today(), open, after, limit);
    }

    /** Whom of the person's area the offer suits, best first; empty when the person sends nobody or the offer is over. */
    @Transactional(readOnly = true)
    public List<Match> matches(long offerId, int limit) {
        var offer = find(offerId);
        var today = clock.today();
        if (!access.maySend() || !offer.isOpen(today)) {
            return List.of();
        }
        return candidates(offer, today, null).stream()
                .flatMap(c -> MatchRules.match(offer, c, today).stream())
                .sorted(MatchRules.BEST_FIRST)
                .limit(limit)
                .toList();
    }

    /** How the offer suits one person of the area ({@code memberId} 0 for a household that sells); empty when it does not. */
    @Transactional(readOnly = true)
    public Optional<Match> match(long offerId, long householdId, long memberId) {
        var offer = find(offerId);
        var today = clock.today();
        return offer.isOpen(today)
                ? candidates(offer, today, householdId).stream()
                        .filter(c -> c.memberId() == memberId)
                        .findFirst()
                        .flatMap(c -> MatchRules.match(offer, c, today))
                : Optional.empty();
    }

    /** People of the area, or of one household, who may be sent. */
    private List<Candidate> candidates(Offer offer, LocalDate today, @Nullable Long householdId) {
        var scope = access.person().scope();
        if (scope.isEmpty()) {
            return List.of();
        }
        return offer.product() != null
                ? offers.producers(scope, offer.offerId(), offer.product(), householdId, LOOKED_AT)
                : offers.people(
                        scope,
                        offer.offerId(),
                        today.getYear() - offer.maxAge() - 1,
                        today.getYear() - offer.minAge(),
                        householdId,
                        LOOKED_AT);
    }

    /** What the household makes for sale. */
    @Transactional(readOnly = true)
    public List<Product> products(long householdId) {
        return offers.products(householdId);
    }

    /** Writes down what the household makes for sale. */
    @Transactional
    public void setProducts(long householdId, Area area, Set<Product> products) {
        access.requireSender(area);
        offers.forgetProducts(householdId);
        if (!products.isEmpty()) {
            offers.insertProducts(householdId, products, access.person().username(), clock.today());
        }
        audit.write(
                "set-products",
                "household",
                householdId,
                area,
                String.join(", ", products.stream().map(Product::label).sorted().toList()));
    }

    /** True when the person may write offers. */
    public boolean mayWrite() {
        return access.mayWrite();
    }

    /** True when the person may send people anywhere. */
    public boolean maySend() {
        return access.maySend();
    }
}
