package vn.tungho.inyear;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.tungho.registry.HouseholdService;
import vn.tungho.shared.AppClock;
import vn.tungho.shared.BusinessException;
import vn.tungho.shared.TextNormalizer;
import vn.tungho.shared.TrackingCode;
import vn.tungho.shared.area.Area;
import vn.tungho.shared.area.AreaDirectory;
import vn.tungho.shared.audit.Actor;
import vn.tungho.shared.audit.AuditTrail;
import vn.tungho.shared.calendar.LateEntries;
import vn.tungho.shared.valid.RecordRules;

/** Takes requests in between two annual reviews and tells whoever has the tracking code where they stand (R-INYEAR-REQUEST). */
@Service
public class RequestService {
    private static final String LATE_ENTRY = "in_year_request";

    private final RequestMapper requests;
    private final HouseholdService households;
    private final AreaDirectory areas;
    private final RequestAccess access;
    private final RequestTerms terms;
    private final InYearEscalations escalations;
    private final InYearProcess process;
    private final RequestNotices notices;
    private final AuditTrail audit;
    private final LateEntries late;
    private final AppClock clock;

    RequestService(
            RequestMapper requests,
            HouseholdService households,
            AreaDirectory areas,
            RequestAccess access,
            RequestTerms terms,
            InYearEscalations escalations,
            InYearProcess process,
            RequestNotices notices,
            AuditTrail audit,
            LateEntries late,
            AppClock clock) {
        this.requests = requests;
        this.households = households;
        this.areas = areas;
        this.access = access;
        this.terms = terms;
        this.escalations = escalations;
        this.process = process;
        this.notices = notices;
        this.audit = audit;
        this.late = late;
        this.clock = clock;
    }

    /**
     * Takes a request in; returns its tracking code. One that comes from the public board ({@link RequestChannel#BOARD}) needs
     * nobody signed in, the others are entered by the commune's officer.
     *
     * @throws BusinessException when something is missing or the household already has an open request of the kind
     */
    @Transactional
    public String lodge(NewRequest data) {
        var village = areas.village(data.villageCode());
        NewRequestChecks.check(data, clock.today());
        late.check(data.receivedOn(), data.lateReason(), "giấy đề nghị");
        if (data.channel() != RequestChannel.BOARD) {
            access.requireKeeper(Area.commune(village.provinceCode(), village.communeCode()));
        }
        var household = data.householdId() == null ? null : households.find(data.householdId());
        if (household != null) {
            NewRequestChecks.checkHousehold(
                    data.kind(), data.villageCode(), household, requests.ofHousehold(household.householdId()));
        }
        var request = Requests.lodged(
                requests.nextId(),
                nextCode(),
                data,
                days(data.kind(), data.receivedOn()),
                village,
                household,
                clock.now());
        enter(request, household != null, data.kind().screened());
        late.keep(LATE_ENTRY, request.requestId(), data.receivedOn(), data.lateReason());
        return request.trackingCode();
    }

    /** Says which day of receipt needs a written reason. */
    public boolean needsReason(LocalDate receivedOn) {
        return late.needsReason(receivedOn);
    }

    /** The earliest day of receipt that can be entered. */
    public LocalDate earliestReceipt() {
        return late.earliest();
    }

    /** Why a request was entered long after its receipt. */
    @Transactional(readOnly = true)
    public Optional<String> lateReason(long requestId) {
        return late.reason(LATE_ENTRY, access.request(requestId).requestId());
    }

    /** When the review of a request received on this day begins, and when it is answered at the latest. */
    public RequestDays days(RequestKind kind, LocalDate receivedOn) {
        return terms.of(kind, receivedOn);
    }

    /** Stores a request, starts its process and tells the requester the code. */
    void enter(Request request, boolean householdKnown, boolean screeningNeeded) {
        requests.insert(request, TextNormalizer.plain(request.headName()), Actor.name(), clock.now());
        audit.write(
                "lodge-request",
                "in_year_request",
                request.requestId(),
                request.area(),
                request.kind().label() + ", " + request.channel().label());
        process.open(
                request,
                householdKnown,
                screeningNeeded,
                terms.preparationDue(Objects.requireNonNull(request.startsOn())));
        notices.lodged(request);
    }

    /** Where the request of this code stands, for everyone who has the code; empty for an unknown one. */
    @Transactional(readOnly = true)
    public Optional<PublicRequest> byCode(String code) {
        return TrackingCode.read(code).flatMap(requests::findByCode).map(Requests::toPublic);
    }

    /** A request within what the person may see. */
    @Transactional(readOnly = true)
    public Request find(long requestId) {
        return access.request(requestId);
    }

    /** The request of this code within what the person may see. */
    @Transactional(readOnly = true)
    public Request require(String code) {
        return access.request(TrackingCode.read(code)
                .flatMap(requests::findByCode)
                .orElseThrow()
                .requestId());
    }

    /** Requests of the person's area, the newest first; {@code before} is the last id seen, {@link Long#MAX_VALUE} at first. */
    @Transactional(readOnly = true)
    public List<Request> page(RequestFilter filter, long before, int limit) {
        var text = filter.text();
        return requests.page(
                access.person().scope(),
                filter,
                text == null || text.isBlank() ? null : TextNormalizer.plain(text),
                before,
                limit);
    }

    /** How many requests of the person's area stand at each state. */
    @Transactional(readOnly = true)
    public Map<RequestState, Integer> counts() {
        return requests.counts(access.person().scope()).stream()
                .collect(Collectors.toMap(RequestMapper.StateCount::state, RequestMapper.StateCount::number));
    }

    /** The requests of a household, the newest first. */
    @Transactional(readOnly = true)
    public List<Request> ofHousehold(long householdId) {
        return requests.ofHousehold(householdId);
    }

    /** Why the last day moved, the first reason first. */
    @Transactional(readOnly = true)
    public List<Extension> extensions(long requestId) {
        access.request(requestId);
        return requests.extensions(requestId);
    }

    /** True when the person may take requests in for this area. */
    public boolean mayKeep(Area area) {
        return access.has(area, RequestAccess.KEEPERS);
    }

    /** The requester takes the request back before the review begins. */
    @Transactional
    public void withdraw(long requestId, String reason) {
        var request = access.request(requestId);
        access.requireKeeper(request.commune());
        if (!requests.lock(requestId).state().beforeReview()) {
            throw new BusinessException("Việc rà soát đã bắt đầu nên không rút được nữa; kết quả sẽ được trả lời.");
        }
        RecordRules.check(new RequestWithdrawal(reason));
        requests.withdraw(requestId, reason.strip(), clock.today());
        audit.write("withdraw-request", "in_year_request", requestId, request.area(), reason.strip());
        escalations.closed(requestId, access.person().username());
        process.withdrawn(requestId);
    }

    private String nextCode() {
        String code;
        do {
            code = TrackingCode.next();
        } while (requests.findByCode(code).isPresent());
        return code;
    }
}
