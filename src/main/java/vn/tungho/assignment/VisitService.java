package vn.tungho.assignment;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.tungho.registry.HouseholdService;
import vn.tungho.shared.AppClock;
import vn.tungho.shared.BusinessException;
import vn.tungho.shared.VietnameseFormat;
import vn.tungho.shared.audit.AuditTrail;
import vn.tungho.shared.document.Attachment;
import vn.tungho.shared.document.AttachmentService;
import vn.tungho.shared.document.sent.SentFile;
import vn.tungho.shared.document.sent.SentFiles;

/** Visits of helpers: at least monthly, recorded within three days (R-VISIT-MONTHLY, R-VISIT-RECORD). */
@Service
public class VisitService {
    private static final String PHOTOS = "visit";
    /** How many photos a visit keeps at most. */
    public static final int MOST_PHOTOS = 6;

    private final VisitMapper visits;
    private final AssignmentMapper assignments;
    private final HouseholdService households;
    private final VisitWriter writer;
    private final AttachmentService files;
    private final HelpAccess access;
    private final AuditTrail audit;
    private final AppClock clock;

    VisitService(
            VisitMapper visits,
            AssignmentMapper assignments,
            HouseholdService households,
            VisitWriter writer,
            AttachmentService files,
            HelpAccess access,
            AuditTrail audit,
            AppClock clock) {
        this.visits = visits;
        this.assignments = assignments;
        this.households = households;
        this.writer = writer;
        this.files = files;
        this.access = access;
        this.audit = audit;
        this.clock = clock;
    }

    /** A picture taken at the visit. */
    public record Photo(String fileName, String mediaType, byte[] content) {}

    /** Logs a visit without photos; see {@link #log(NewVisit, List)}. */
    @Transactional
    public LoggedVisit log(NewVisit visit) {
        return log(visit, List.of());
    }

    /**
     * Logs a visit with its photos, all or nothing. Sending the same client id again gives the first receipt and changes nothing. A
     * visit made while the person was responsible counts also when somebody else has taken over since; who stands in for a helper
     * logs for him, in his own name when he is a helper himself.
     *
     * @throws BusinessException when the person was not responsible on that day, or a value or a picture cannot be
     */
    @Transactional
    public LoggedVisit log(NewVisit visit, List<Photo> photos) {
        var userId = access.person().userId();
        var known = visits.ofClient(visit.clientId());
        if (known.isPresent()) {
            return again(known.get(), userId);
        }
        VisitRules.check(visit, clock.today());
        var seat = seat(visit);
        // the row is locked now: a second sending of the same visit has either ended or waits
        known = visits.ofClient(visit.clientId());
        if (known.isPresent()) {
            return again(known.get(), userId);
        }
        var assignment = seat.assignment();
        var written =
                writer.write(visit, new VisitWriter.Maker(assignment, seat.credited(), userId, null), clock.today());
        photos.forEach(p -> store(written, p));
        writer.written(written, visit.programmeCode());
        audit.write("log-visit", "visit", written.visitId(), assignment.area(), "household " + visit.householdId());
        return new LoggedVisit(
                written.visitId(),
                true,
                written.isLate(),
                !isCurrent(assignment, seat.helperId(), visit),
                assignment.epoch());
    }

    /** What was written down for this household on this day already and holds; a second one the same day is to be asked about. */
    @Transactional(readOnly = true)
    public List<Visit> ofDay(long householdId, LocalDate day) {
        access.requireSees(households.find(householdId).area());
        return visits.ofDay(householdId, day);
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
        store(visit, new Photo(fileName, mediaType, content));
    }

    private void store(Visit visit, Photo photo) {
        SentFiles.requirePicture(photo.fileName(), photo.content());
        var kept = files.list(PHOTOS, visit.rootId());
        var sum = AttachmentService.sha256(photo.content());
        if (kept.stream().anyMatch(k -> k.sentSha256().equals(sum))) {
            return;
        }
        if (kept.size() >= MOST_PHOTOS) {
            throw new BusinessException("Mỗi chuyến thăm giữ nhiều nhất " + MOST_PHOTOS + " ảnh.");
        }
        files.store(PHOTOS, visit.rootId(), visit.area(), photo.fileName(), photo.mediaType(), photo.content());
    }

    /** The photos of a visit within the person's area. */
    @Transactional(readOnly = true)
    public List<Attachment> photos(long visitId) {
        var visit = get(visitId);
        access.requireSees(visit.area());
        return files.list(PHOTOS, visit.rootId());
    }

    /** A photo's content. */
    @Transactional(readOnly = true)
    public SentFile photo(Attachment photo) {
        access.requireSees(photo.area());
        return files.open(photo.attachmentId());
    }

    /** The latest visits to a household within the person's area, corrected and withdrawn ones as a trace among them. */
    @Transactional(readOnly = true)
    public List<Visit> ofHousehold(long householdId, int limit) {
        access.requireSees(households.find(householdId).area());
        return visits.ofHousehold(householdId, limit);
    }

    /** How far from where the visit before was written down, in metres; empty when one of them has no position. */
    @Transactional(readOnly = true)
    public Optional<Long> metresFromBefore(Visit visit) {
        access.requireSees(visit.area());
        return visits.locatedBefore(visit.householdId(), visit.visitId())
                .flatMap(before ->
                        Distance.metres(visit.latitude(), visit.longitude(), before.latitude(), before.longitude()));
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

    /** For which helper the person is responsible on that day, and who is credited. */
    private record Seat(Assignment assignment, long helperId, long credited) {}

    private Seat seat(NewVisit visit) {
        var me = access.me();
        var others = access.stoodInFor(visit.visitedOn());
        if (me.isEmpty() && others.isEmpty()) {
            throw new BusinessException("Chỉ người được phân công giúp hộ, hoặc người làm thay, mới ghi chuyến thăm.");
        }
        return Stream.concat(me.stream(), others.stream())
                .flatMap(h ->
                        responsible(visit, h.helperId())
                                .map(a -> new Seat(a, h.helperId(), me.orElse(h).helperId()))
                                .stream())
                .findFirst()
                .orElseThrow(
                        () -> new BusinessException(
                                "Ngày " + VietnameseFormat.date(visit.visitedOn())
                                        + " bạn không phụ trách hộ này, hoặc chưa nhận giúp hộ. Hãy xem lại ngày thăm, hoặc nhận hộ trước."));
    }

    private Optional<Assignment> responsible(NewVisit visit, long helperId) {
        var on = visit.visitedOn();
        return assignments.ofHouseholdForVisit(visit.householdId(), helperId, on).stream()
                .filter(a -> a.state() == AssignmentState.ACTIVE
                        || a.state() == AssignmentState.HANDED_OVER
                        || a.state() == AssignmentState.ENDED)
                .filter(a -> !on.isBefore(a.since()) && (a.until() == null || !on.isAfter(a.until())))
                .findFirst();
    }

    private boolean isCurrent(Assignment assignment, long helperId, NewVisit visit) {
        return assignment.state() == AssignmentState.ACTIVE
                && assignment.actingHelperId(clock.today()) == helperId
                && (visit.epoch() == null || visit.epoch() == assignment.epoch());
    }
}
