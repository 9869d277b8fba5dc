package vn.tungho.market;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.tungho.security.Role;
import vn.tungho.shared.AppClock;
import vn.tungho.shared.BusinessException;
import vn.tungho.shared.VietnameseFormat;
import vn.tungho.shared.area.Area;
import vn.tungho.shared.audit.AuditTrail;
import vn.tungho.shared.calendar.CalendarService;
import vn.tungho.shared.valid.RecordRules;
import vn.tungho.worklist.NewWorkItem;
import vn.tungho.worklist.WorkDuties;
import vn.tungho.worklist.WorkItem;

/** Sends people to offers and follows each to its result: the job kept, the course finished, the produce sold. */
@Service
public class ReferralService {
    /** The kind of the work item that asks for the result. */
    public static final String FOLLOW_UP = "followReferral";

    static final String PROCESS = "market";
    /** The term after which we ask, by the deadline table. */
    static final String FOLLOW_UP_RULE = "JOB_FOLLOW_UP";

    private static final int LOOKED_AT = 3_000;

    private final ReferralMapper referrals;
    private final OfferService offers;
    private final MarketAccess access;
    private final CalendarService calendar;
    private final WorkDuties duties;
    private final AuditTrail audit;
    private final AppClock clock;

    ReferralService(
            ReferralMapper referrals,
            OfferService offers,
            MarketAccess access,
            CalendarService calendar,
            WorkDuties duties,
            AuditTrail audit,
            AppClock clock) {
        this.referrals = referrals;
        this.offers = offers;
        this.access = access;
        this.calendar = calendar;
        this.duties = duties;
        this.audit = audit;
        this.clock = clock;
    }

    /**
     * Sends a person to an offer that suits them; keeps the rules that spoke for it. Returns the referral's id.
     *
     * @throws BusinessException when the offer is over, does not suit, or the person was sent there before
     */
    @Transactional
    public long refer(long offerId, long householdId, long memberId) {
        var match = offers.match(offerId, householdId, memberId)
                .orElseThrow(
                        () -> new BusinessException(
                                "Không giới thiệu được: tin đã hết hạn, người này đã được giới thiệu, hoặc không hợp điều kiện của tin. Hãy tải lại trang."));
        access.requireSender(match.candidate().area());
        var id = referrals.nextId();
        try {
            referrals.insert(id, offerId, match, clock.today(), access.person().username());
        } catch (DuplicateKeyException e) {
            throw new BusinessException("Người này vừa được giới thiệu đến tin này. Hãy tải lại trang.");
        }
        audit.write("refer", "market_referral", id, match.candidate().area(), "tin " + offerId + ", hộ " + householdId);
        return id;
    }

    /** It began on this day; a duty to ask for the result is put on the officer's list. */
    @Transactional
    public void start(long referralId, LocalDate on) {
        var r = mine(referralId);
        requirePast(on);
        if (on.isBefore(r.referredOn())) {
            throw new BusinessException("Ngày bắt đầu trước ngày giới thiệu " + VietnameseFormat.date(r.referredOn())
                    + ". Hãy chọn lại ngày.");
        }
        var followUp = calendar.due(FOLLOW_UP_RULE, on);
        move(r, ReferralState.REFERRED, ReferralState.STARTED, on, followUp, null, null, r.note());
        duties.open(new NewWorkItem(
                WorkItem.Source.DUTY,
                source(referralId),
                FOLLOW_UP,
                PROCESS,
                Long.toString(referralId),
                "Hỏi lại kết quả giới thiệu",
                r.personName() + " · " + r.title(),
                "Đến ngày hỏi lại xem người được giới thiệu còn làm, học xong hay đã bán được hàng.",
                Role.POVERTY_OFFICER,
                Area.village(r.provinceCode(), r.communeCode(), r.villageCode()),
                null,
                r.householdId(),
                calendar.kept(followUp, FOLLOW_UP_RULE, on),
                clock.now()));
        audit.write("start-referral", "market_referral", referralId, r.area(), VietnameseFormat.date(on));
    }

    /** It did not come about; why. */
    @Transactional
    public void refuse(long referralId, String reason) {
        var r = mine(referralId);
        RecordRules.check(new ReferralRefusal(reason));
        move(r, ReferralState.REFERRED, ReferralState.REFUSED, null, null, clock.today(), null, reason);
        audit.write("refuse-referral", "market_referral", referralId, r.area(), reason);
    }

    /**
     * The result.
     *
     * @param kept the job is kept, the course finished, the produce sold
     * @param soldAmount what the produce brought, đồng; for buyers only
     */
    @Transactional
    public void finish(long referralId, boolean kept, LocalDate on, @Nullable Long soldAmount, String note) {
        var r = mine(referralId);
        requirePast(on);
        if (kept && r.kind() == OfferKind.JOB && r.followUpOn() != null && on.isBefore(r.followUpOn())) {
            throw new BusinessException("Chưa đến kỳ hỏi lại (ngày " + VietnameseFormat.date(r.followUpOn())
                    + ") nên chưa ghi là còn làm được. Nếu đã thôi việc, hãy chọn “Đã thôi việc”.");
        }
        if (kept && r.kind() == OfferKind.BUYER && (soldAmount == null || soldAmount <= 0)) {
            throw new BusinessException("Chưa ghi số tiền bán được.");
        }
        RecordRules.check(new ReferralResult(kept, on, soldAmount, note));
        var state = kept ? ReferralState.KEPT : ReferralState.ENDED;
        move(r, ReferralState.STARTED, state, null, null, on, kept ? soldAmount : null, note);
        duties.done(source(referralId), access.person().username());
        audit.write(
                "finish-referral",
                "market_referral",
                referralId,
                r.area(),
                r.kind().words(state));
    }

    @Transactional(readOnly = true)
    public Referral find(long referralId) {
        return referrals
                .find(referralId)
                .filter(r -> access.person().scope().covers(r.area()))
                .orElseThrow(() -> new BusinessException("Không có lần giới thiệu này trong địa bàn của bạn."));
    }

    /** Who of the person's area was sent to the offer. */
    @Transactional(readOnly = true)
    public List<Referral> ofOffer(long offerId) {
        return referrals.ofOffer(offerId, access.person().scope(), LOOKED_AT);
    }

    /** Of a household that the caller may see, the latest first. */
    @Transactional(readOnly = true)
    public List<Referral> ofHousehold(long householdId) {
        return referrals.ofHousehold(householdId);
    }

    /** Referrals of the area, the latest first: those that go on, or those that are over. */
    @Transactional(readOnly = true)
    public List<Referral> page(boolean open, @Nullable Referral after, int limit) {
        var scope = access.person().scope();
        return scope.isEmpty() ? List.of() : referrals.page(scope, open, after, limit);
    }

    /** How the referrals of the area stand. */
    @Transactional(readOnly = true)
    public List<ReferralCount> counts() {
        var scope = access.person().scope();
        return scope.isEmpty() ? List.of() : referrals.counts(scope);
    }

    /** True when the person may write down how it went. */
    public boolean mayFollow(Referral r) {
        return access.maySend(r.area());
    }

    private Referral mine(long referralId) {
        var r = find(referralId);
        access.requireSender(r.area());
        return r;
    }

    private void move(
            Referral r,
            ReferralState from,
            ReferralState to,
            @Nullable LocalDate startedOn,
            @Nullable LocalDate followUpOn,
            @Nullable LocalDate endedOn,
            @Nullable Long soldAmount,
            String note) {
        if (referrals.move(r.referralId(), from, to, startedOn, followUpOn, endedOn, soldAmount, note.strip()) == 0) {
            throw new BusinessException("Lần giới thiệu này đang ở “" + r.stateWords()
                    + "” nên không ghi được bước này. Hãy tải lại trang.");
        }
    }

    private void requirePast(LocalDate on) {
        if (on.isAfter(clock.today())) {
            throw new BusinessException("Ngày còn ở phía trước. Hãy chọn hôm nay hoặc ngày đã qua.");
        }
    }

    private static String source(long referralId) {
        return "referral-" + referralId;
    }
}
