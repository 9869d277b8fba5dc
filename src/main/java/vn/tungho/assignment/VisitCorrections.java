package vn.tungho.assignment;

import java.util.List;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.tungho.shared.AppClock;
import vn.tungho.shared.BusinessException;
import vn.tungho.shared.VietnameseFormat;
import vn.tungho.shared.audit.AuditTrail;
import vn.tungho.shared.input.Texts;

/** A visit written down wrongly: its maker mends or takes it back within some days, after that the commune with a reason; the row before stays (R-VISIT-CORRECT). */
@Service
public class VisitCorrections {
    private static final int WORDS = 500;

    private final VisitMapper visits;
    private final AssignmentMapper assignments;
    private final VisitWriter writer;
    private final HelpRules rules;
    private final HelpAccess access;
    private final AuditTrail audit;
    private final AppClock clock;

    VisitCorrections(
            VisitMapper visits,
            AssignmentMapper assignments,
            VisitWriter writer,
            HelpRules rules,
            HelpAccess access,
            AuditTrail audit,
            AppClock clock) {
        this.visits = visits;
        this.assignments = assignments;
        this.writer = writer;
        this.rules = rules;
        this.access = access;
        this.audit = audit;
        this.clock = clock;
    }

    /** The visit, within the person's area. */
    @Transactional(readOnly = true)
    public Visit find(long visitId) {
        var visit = get(visitId);
        access.requireSees(visit.area());
        return visit;
    }

    /** True when the person at work may correct or withdraw it today. */
    @Transactional(readOnly = true)
    public boolean mayChange(Visit visit) {
        return visit.holds() && (isMakersTime(visit) || access.has(visit.area(), HelpAccess.ARRANGERS));
    }

    /** What the person at work wrote down himself and may still correct or withdraw, the latest visit first. */
    @Transactional(readOnly = true)
    public List<Visit> mine(int limit) {
        var since = clock.today().minusDays(rules.amount(HelpRule.Name.CORRECT_DAYS));
        return visits.ofMaker(access.person().userId(), since, limit);
    }

    /** The last day on which its maker may change it. */
    @Transactional(readOnly = true)
    public java.time.LocalDate makersLastDay(Visit visit) {
        return first(visit).recordedAt().toLocalDate().plusDays(rules.amount(HelpRule.Name.CORRECT_DAYS));
    }

    /**
     * Puts another row in its place, credited to the same person; the photos stay. The same client id a second time changes nothing.
     *
     * @param reason why; needed from anybody but the maker
     * @return the new row's id
     */
    @Transactional
    public long correct(long visitId, NewVisit visit, String reason) {
        var known = visits.ofClient(visit.clientId());
        if (known.isPresent() && known.get().rootId() != known.get().visitId()) {
            return known.get().visitId();
        }
        var old = changeable(visitId, reason, false);
        if (visit.householdId() != old.householdId()) {
            throw new BusinessException("Chuyến thăm này của hộ khác. Hãy rút lại, rồi ghi chuyến thăm cho đúng hộ.");
        }
        VisitRules.check(visit, clock.today());
        var assignment = assignments.findById(old.assignmentId()).orElseThrow();
        var until = assignment.until();
        if (visit.visitedOn().isBefore(assignment.since())
                || (until != null && visit.visitedOn().isAfter(until))) {
            throw new BusinessException("Ngày " + VietnameseFormat.date(visit.visitedOn()) + " " + old.helperName()
                    + " không phụ trách hộ này. Hãy xem lại ngày thăm.");
        }
        var written = writer.write(
                visit,
                new VisitWriter.Maker(assignment, old.helperId(), old.userId(), old),
                first(old).recordedAt().toLocalDate());
        end(old, reason, written.visitId());
        writer.written(written, visit.programmeCode());
        audit.write("correct-visit", "visit", visitId, old.area(), "→ " + written.visitId() + " " + reason.strip());
        return written.visitId();
    }

    /** Takes it back: it counts nowhere any more and stays as a trace. */
    @Transactional
    public void withdraw(long visitId, String reason) {
        var old = changeable(visitId, reason, true);
        end(old, reason, null);
        audit.write("withdraw-visit", "visit", visitId, old.area(), reason.strip());
    }

    private void end(Visit old, String reason, @org.jspecify.annotations.Nullable Long replacedBy) {
        visits.withdraw(old.visitId(), clock.now(), access.person().fullName(), reason.strip(), replacedBy);
        writer.withdrawn(old);
    }

    private Visit changeable(long visitId, String reason, boolean isWithdrawal) {
        visits.lock(visitId);
        var visit = get(visitId);
        access.requireSees(visit.area());
        if (!visit.holds()) {
            throw new BusinessException("Chuyến thăm này đã được sửa hoặc rút trước đó. Hãy tải lại trang.");
        }
        var isMaker = isMakersTime(visit);
        if (!isMaker && !access.has(visit.area(), HelpAccess.ARRANGERS)) {
            throw new BusinessException(
                    visit.userId() == access.person().userId()
                            ? "Đã quá " + rules.amount(HelpRule.Name.CORRECT_DAYS)
                                    + " ngày kể từ khi ghi, bạn không tự sửa được nữa. Hãy nhờ công chức xã hoặc Ban Chỉ đạo sửa, kèm lý do."
                            : "Chuyến thăm do người ghi sửa hoặc rút; quá hạn thì công chức xã, Ban Chỉ đạo làm.");
        }
        if (reason.isBlank() && (isWithdrawal || !isMaker)) {
            throw new BusinessException("Chưa ghi lý do. Hãy ghi ngắn gọn, ví dụ “ghi trùng”, “ghi nhầm ngày”.");
        }
        if (Texts.length(reason) > WORDS) {
            throw new BusinessException("Lý do dài quá " + WORDS + " chữ. Hãy ghi ngắn lại.");
        }
        return visit;
    }

    private boolean isMakersTime(Visit visit) {
        return visit.userId() == access.person().userId() && !clock.today().isAfter(makersLastDay(visit));
    }

    private Visit first(Visit visit) {
        return visit.rootId() == visit.visitId() ? visit : get(visit.rootId());
    }

    private Visit get(long visitId) {
        return visits.findById(visitId).orElseThrow(() -> new BusinessException("Không có chuyến thăm này."));
    }
}
