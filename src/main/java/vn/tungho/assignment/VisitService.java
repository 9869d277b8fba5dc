package vn.tungho.assignment;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.tungho.registry.HouseholdService;
import vn.tungho.shared.AppClock;
import vn.tungho.shared.BusinessException;
import vn.tungho.shared.VietnameseFormat;
import vn.tungho.shared.audit.Actor;
import vn.tungho.shared.audit.AuditTrail;
import vn.tungho.shared.document.Attachment;
import vn.tungho.shared.document.AttachmentService;

/** Visits of helpers: at least monthly, recorded within three days (R-VISIT-MONTHLY, R-VISIT-RECORD). */
@Service
public class VisitService {
    private static final String PHOTOS = "visit";
    private static final int MOST_PHOTOS = 6;

    private final VisitMapper visits;
    private final AssignmentMapper assignments;
    private final HouseholdService households;
    private final VisitReminders reminders;
    private final AttachmentService files;
    private final HelpRules rules;
    private final HelpAccess access;
    private final AuditTrail audit;
    private final AppClock clock;

    VisitService(
            VisitMapper visits,
            AssignmentMapper assignments,
            HouseholdService households,
            VisitReminders reminders,
            AttachmentService files,
            HelpRules rules,
            HelpAccess access,
            AuditTrail audit,
            AppClock clock) {
        this.visits = visits;
        this.assignments = assignments;
        this.households = households;
        this.reminders = reminders;
        this.files = files;
        this.rules = rules;
        this.access = access;
        this.audit = audit;
        this.clock = clock;
    }

    /**
     * Logs a visit of the helper at work. Sending the same client id again gives the first receipt and changes nothing. A visit
     * made while the person was responsible counts also when somebody else has taken over since.
     *
     * @throws BusinessException when the person was not responsible on that day, or a value cannot be
     */
    @Transactional
    public LoggedVisit log(NewVisit visit) {
        var helper = access.me()
                .orElseThrow(() -> new BusinessException("Chỉ người được phân công giúp hộ mới ghi chuyến thăm."));
        var userId = access.person().userId();
        var known = visits.ofClient(visit.clientId());
        if (known.isPresent()) {
            return again(known.get(), userId);
        }
        check(visit);
        var assignment = responsible(visit, helper.helperId());
        // the row is locked now: a second sending of the same visit has either ended or waits
        known = visits.ofClient(visit.clientId());
        if (known.isPresent()) {
            return again(known.get(), userId);
        }
        var isLate = visit.visitedOn()
                .plusDays(rules.amount(HelpRule.Name.RECORD_DAYS))
                .isBefore(clock.today());
        var id = visits.nextId();
        visits.insert(id, visit, assignment, helper.helperId(), userId, isLate, clock.now());
        var next = visit.visitedOn().plusMonths(rules.amount(HelpRule.Name.VISIT_MONTHS));
        var isLater = assignment.nextVisitBy() == null || next.isAfter(assignment.nextVisitBy());
        if (isLater) {
            assignments.visited(assignment.assignmentId(), visit.visitedOn(), next);
            reminders.visited(assignment, Actor.name());
        } else {
            // made before the time that is due: it counts, but the visit that is due is still to come
            assignments.visitedBefore(assignment.assignmentId(), visit.visitedOn());
        }
        audit.write("log-visit", "visit", id, assignment.area(), "household " + visit.householdId());
        return new LoggedVisit(id, true, isLate, !isCurrent(assignment, helper.helperId(), visit), assignment.epoch());
    }

    /** A new client id. */
    public static String newClientId() {
        return UUID.randomUUID().toString();
    }

    /** Adds a photo of a visit of one's own; the same picture a second time is left out. */
    @Transactional
    public void addPhoto(long visitId, String fileName, String mediaType, byte[] content) {
        var visit = get(visitId);
        if (visit.userId() != access.person().userId()) {
            throw new BusinessException("Chỉ người ghi chuyến thăm được thêm ảnh.");
        }
        if (files.list(PHOTOS, visitId).size() >= MOST_PHOTOS) {
            throw new BusinessException("Mỗi chuyến thăm giữ nhiều nhất " + MOST_PHOTOS + " ảnh.");
        }
        files.store(PHOTOS, visitId, visit.area(), fileName, mediaType, content);
    }

    /** The photos of a visit within the person's area. */
    @Transactional(readOnly = true)
    public List<Attachment> photos(long visitId) {
        access.requireSees(get(visitId).area());
        return files.list(PHOTOS, visitId);
    }

    /** A photo's content. */
    @Transactional(readOnly = true)
    public byte[] photo(Attachment photo) {
        access.requireSees(photo.area());
        return files.load(photo.attachmentId());
    }

    /** The latest visits to a household within the person's area. */
    @Transactional(readOnly = true)
    public List<Visit> ofHousehold(long householdId, int limit) {
        access.requireSees(households.find(householdId).area());
        return visits.ofHousehold(householdId, limit);
    }

    /** The receipt of a client id; empty when no visit came under it. Only for the one who sent it. */
    @Transactional(readOnly = true)
    public Optional<Visit> receipt(String clientId) {
        var userId = access.person().userId();
        return visits.ofClient(clientId).filter(v -> v.userId() == userId);
    }

    private Visit get(long visitId) {
        return visits.findById(visitId).orElseThrow(() -> new BusinessException("Không có chuyến thăm này."));
    }

    private LoggedVisit again(Visit visit, long userId) {
        if (visit.userId() != userId) {
            throw new BusinessException("Mã chuyến thăm này đã được người khác dùng. Hãy ghi lại chuyến thăm.");
        }
        var epoch = assignments.findById(visit.assignmentId()).orElseThrow().epoch();
        return new LoggedVisit(visit.visitId(), false, visit.isLate(), false, epoch);
    }

    private Assignment responsible(NewVisit visit, long helperId) {
        var on = visit.visitedOn();
        return assignments.ofHouseholdForVisit(visit.householdId(), helperId, on).stream()
                .filter(a -> a.state() == AssignmentState.ACTIVE
                        || a.state() == AssignmentState.HANDED_OVER
                        || a.state() == AssignmentState.ENDED)
                .filter(a -> !on.isBefore(a.since()) && (a.until() == null || !on.isAfter(a.until())))
                .findFirst()
                .orElseThrow(
                        () -> new BusinessException(
                                "Ngày " + VietnameseFormat.date(on)
                                        + " bạn không phụ trách hộ này, hoặc chưa nhận giúp hộ. Hãy xem lại ngày thăm, hoặc nhận hộ trước."));
    }

    private boolean isCurrent(Assignment assignment, long helperId, NewVisit visit) {
        return assignment.state() == AssignmentState.ACTIVE
                && assignment.actingHelperId(clock.today()) == helperId
                && (visit.epoch() == null || visit.epoch() == assignment.epoch());
    }

    private void check(NewVisit visit) {
        if (visit.clientId().length() != 36) {
            throw new BusinessException("Mã chuyến thăm không đúng. Hãy ghi lại chuyến thăm.");
        }
        if (visit.visitedOn().isAfter(clock.today())) {
            throw new BusinessException("Ngày thăm " + VietnameseFormat.date(visit.visitedOn())
                    + " chưa tới. Hãy chọn hôm nay hoặc ngày đã qua.");
        }
        if (visit.moneyDong() < 0
                || visit.goodsDong() < 0
                || visit.moneyDong() > 1_000_000_000
                || visit.goodsDong() > 1_000_000_000) {
            throw new BusinessException("Số tiền hoặc giá trị hiện vật không đúng. Hãy nhập số đồng từ 0 đến 1 tỷ.");
        }
        if (visit.workDays().signum() < 0 || visit.workDays().compareTo(BigDecimal.valueOf(999)) > 0) {
            throw new BusinessException("Số ngày công không đúng. Hãy nhập từ 0 đến 999.");
        }
        if (visit.found().length() > 1000 || visit.householdWord().length() > 1000) {
            throw new BusinessException("Phần ghi chép dài quá 1.000 chữ. Hãy ghi ngắn lại.");
        }
        if (visit.goods().length() > 300 || visit.nextNote().length() > 500) {
            throw new BusinessException("Phần hiện vật hoặc việc tiếp theo dài quá. Hãy ghi ngắn lại.");
        }
    }
}
