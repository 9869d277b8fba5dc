package vn.tungho.inyear;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.tungho.registry.HouseholdService;
import vn.tungho.review.basis.BasisAcceptanceService;
import vn.tungho.security.Duty;
import vn.tungho.security.DutyPolicy;
import vn.tungho.security.Role;
import vn.tungho.security.UserRef;
import vn.tungho.security.UserService;
import vn.tungho.shared.AppClock;
import vn.tungho.shared.BusinessException;
import vn.tungho.shared.audit.AuditTrail;
import vn.tungho.standard.ScreeningResult;
import vn.tungho.standard.SheetGroup;
import vn.tungho.standard.StandardService;
import vn.tungho.worklist.WorklistService;

/** What the office does by the 15th: finds the household, asks Phiếu A, names an enumerator (R-INYEAR-SCREEN, R-INYEAR-START). */
@Service
public class PreparationService {
    private final RequestMapper requests;
    private final RequestAccess access;
    private final RequestDesk desk;
    private final HouseholdService households;
    private final StandardService standard;
    private final UserService users;
    private final DutyPolicy policy;
    private final InYearEscalations escalations;
    private final InYearProcess process;
    private final WorklistService work;
    private final BasisAcceptanceService acceptances;
    private final AuditTrail audit;
    private final AppClock clock;

    PreparationService(
            RequestMapper requests,
            RequestAccess access,
            RequestDesk desk,
            HouseholdService households,
            StandardService standard,
            UserService users,
            DutyPolicy policy,
            InYearEscalations escalations,
            InYearProcess process,
            WorklistService work,
            BasisAcceptanceService acceptances,
            AuditTrail audit,
            AppClock clock) {
        this.requests = requests;
        this.access = access;
        this.desk = desk;
        this.households = households;
        this.standard = standard;
        this.users = users;
        this.policy = policy;
        this.escalations = escalations;
        this.process = process;
        this.work = work;
        this.acceptances = acceptances;
        this.audit = audit;
        this.clock = clock;
    }

    /** Says which household of the register the request is about. */
    @Transactional
    public void takeIn(long requestId, long householdId) {
        var item = work.requireMine("takeInRequest", requestId);
        var request = access.request(requestId);
        var household = households.open(householdId);
        if (!household.communeCode().equals(request.communeCode())) {
            throw new BusinessException("Hộ " + household.headName() + " không thuộc xã này. Hãy chọn hộ khác.");
        }
        NewRequestChecks.checkHousehold(
                request.kind(), household.villageCode(), household, requests.ofHousehold(householdId));
        requests.link(requestId, household);
        requests.setState(requestId, request.kind().screened() ? RequestState.SCREENING : RequestState.ASSIGNING);
        audit.write("take-in-request", "in_year_request", requestId, household.area(), "Hộ số " + householdId);
        process.takenIn(item.sourceId());
    }

    /** The nine signs of Phiếu A under the edition that holds. */
    public List<SheetGroup> signs(Request request, vn.tungho.shared.area.Commune commune) {
        return standard.sheetForm(editionId(), commune.region(), commune.areaType())
                .screening();
    }

    /** What these ticks would come to, without storing anything. */
    public ScreeningResult tryScreening(Set<Integer> ticks) {
        return standard.screen(editionId(), ticks);
    }

    private String editionId() {
        return standard.editionFor(clock.today().getYear()).editionId();
    }

    /** Screens the household with Phiếu A; from the limit on it gets a written reply instead of a review. */
    @Transactional
    public ScreeningResult screen(long requestId, Set<Integer> ticks) {
        var item = work.requireMine("screenRequest", requestId);
        var request = access.request(requestId);
        var person = access.person();
        policy.require(Duty.SCREEN, person.userId(), desk.involvement(requestId));
        acceptances.require(request.provinceCode(), editionId(), clock.today().getYear());
        var result = tryScreening(ticks);
        requests.screen(
                requestId,
                result.listed() ? RequestState.ASSIGNING : RequestState.REFUSING,
                clock.today(),
                person.userId(),
                new TreeSet<>(ticks).stream().map(String::valueOf).collect(Collectors.joining(",")),
                result.listed(),
                String.join("\n", result.reasons()));
        audit.write(
                "screen-request",
                "in_year_request",
                requestId,
                request.area(),
                result.listed() ? "đưa vào rà soát" : "không đưa vào rà soát");
        if (!result.listed()) {
            escalations.prepared(requestId, person.username());
        }
        process.screened(item.sourceId(), result.listed());
        return result;
    }

    /** The commune's enumerators for this household; those who may not go are in {@link #barred}. */
    @Transactional(readOnly = true)
    public List<UserRef> enumerators(long requestId) {
        var barred = barred(requestId);
        return all(requestId).stream().filter(u -> !barred.containsKey(u)).toList();
    }

    /** Enumerators who may not survey this household, each with the reason. */
    @Transactional(readOnly = true)
    public Map<UserRef, String> barred(long requestId) {
        return policy.barred(Duty.SURVEY, all(requestId), desk.involvement(requestId));
    }

    private List<UserRef> all(long requestId) {
        return users.usersWithRole(Role.ENUMERATOR, access.request(requestId).commune());
    }

    /** Names who goes; whoever is named after the 15th goes at once, and the last day stays. */
    @Transactional
    public void assign(long requestId, long enumeratorId) {
        var item = work.requireMine("assignSurveyor", requestId);
        var request = access.request(requestId);
        if (enumerators(requestId).stream().noneMatch(u -> u.userId() == enumeratorId)) {
            throw new BusinessException(
                    "Người này là người thân của hộ hoặc không phải rà soát viên của xã. Hãy cử người khác.");
        }
        var startsOn = desk.days(request).startsOn();
        acceptances.require(
                request.provinceCode(), standard.editionFor(startsOn.getYear()).editionId(), startsOn.getYear());
        requests.assign(requestId, enumeratorId);
        escalations.prepared(requestId, access.person().username());
        audit.write("assign-surveyor", "in_year_request", requestId, request.area(), "bắt đầu " + startsOn);
        process.assigned(item.sourceId(), startsOn);
    }
}
