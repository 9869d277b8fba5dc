package vn.tungho.assignment;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.tungho.shared.AppClock;
import vn.tungho.shared.BusinessException;
import vn.tungho.shared.audit.Actor;
import vn.tungho.shared.audit.AuditTrail;

/** Who is in charge of which poor commune or village: decision, term, commitments, visits, results. */
@Service
public class PlaceService {
    private static final int MOST = 500;

    private final PlaceMapper places;
    private final HelpAccess access;
    private final AuditTrail audit;
    private final AppClock clock;

    PlaceService(PlaceMapper places, HelpAccess access, AuditTrail audit, AppClock clock) {
        this.places = places;
        this.access = access;
        this.audit = audit;
        this.clock = clock;
    }

    /** The charges of the person's area, those that hold first. */
    @Transactional(readOnly = true)
    public List<PlaceCharge> list() {
        var scope = access.person().scope();
        return scope.isEmpty() ? List.of() : places.within(scope, MOST);
    }

    /** Who is in charge of a village and of its commune. */
    @Transactional(readOnly = true)
    public List<PlaceCharge> ofPlace(String communeCode, String villageCode) {
        return places.ofPlace(communeCode, villageCode);
    }

    /** The visits by charge, the latest first. */
    @Transactional(readOnly = true)
    public Map<Long, List<PlaceVisit>> visits(List<PlaceCharge> charges) {
        return charges.isEmpty()
                ? Map.of()
                : places.visits(charges.stream().map(PlaceCharge::chargeId).toList()).stream()
                        .collect(Collectors.groupingBy(PlaceVisit::chargeId));
    }

    /** True when the person may put bodies in charge somewhere. */
    public boolean mayKeep() {
        var person = access.person();
        return java.util.Arrays.stream(HelpAccess.PLACE_KEEPERS).anyMatch(person::has);
    }

    /** Writes down that a body is put in charge; returns the charge's id. */
    @Transactional
    public long put(PlaceCharge charge) {
        access.require(charge.area(), HelpAccess.PLACE_KEEPERS);
        if (charge.bodyName().isBlank()) {
            throw new BusinessException("Chưa ghi tên người, cơ quan hoặc doanh nghiệp phụ trách.");
        }
        if (charge.decisionNumber().isBlank()) {
            throw new BusinessException("Chưa ghi số quyết định phân công phụ trách, ví dụ 120-QĐ/TU.");
        }
        var until = charge.until();
        if (charge.decidedOn().isAfter(clock.today()) || (until != null && until.isBefore(charge.since()))) {
            throw new BusinessException("Ngày quyết định hoặc thời hạn không đúng. Hãy xem lại các ngày.");
        }
        var id = places.nextId();
        places.insert(
                new PlaceCharge(
                        id,
                        1,
                        charge.provinceCode(),
                        charge.communeCode(),
                        charge.villageCode(),
                        charge.bodyKind(),
                        charge.bodyName().strip(),
                        charge.contact().strip(),
                        charge.decisionNumber().strip(),
                        charge.decidedOn(),
                        charge.since(),
                        until,
                        charge.commitments().strip(),
                        true),
                Actor.name());
        audit.write("put-place-charge", "place_charge", id, charge.area(), charge.bodyName());
        return id;
    }

    /** The charge is over; its visits stay. */
    @Transactional
    public void end(long chargeId) {
        var charge = get(chargeId);
        access.require(charge.area(), HelpAccess.PLACE_KEEPERS);
        if (places.end(chargeId, clock.today()) == 0) {
            throw new BusinessException("Lần phụ trách này đã kết thúc trước đó. Hãy tải lại trang.");
        }
        audit.write("end-place-charge", "place_charge", chargeId, charge.area(), charge.bodyName());
    }

    /** Writes down a visit of the body and what came of it. */
    @Transactional
    public void visit(PlaceVisit visit) {
        var charge = get(visit.chargeId());
        access.require(charge.area(), HelpAccess.PLACE_KEEPERS);
        if (visit.visitedOn().isAfter(clock.today()) || visit.visitedOn().isBefore(charge.since())) {
            throw new BusinessException("Ngày làm việc phải trong thời gian phụ trách và không sau hôm nay.");
        }
        if (visit.result().isBlank()) {
            throw new BusinessException("Chưa ghi kết quả hoặc việc đã giúp.");
        }
        places.insertVisit(visit, Actor.name(), clock.now());
        audit.write("place-visit", "place_charge", visit.chargeId(), charge.area(), visit.result());
    }

    private PlaceCharge get(long chargeId) {
        return places.findById(chargeId)
                .orElseThrow(() -> new BusinessException("Không có phân công phụ trách này. Hãy tải lại trang."));
    }
}
