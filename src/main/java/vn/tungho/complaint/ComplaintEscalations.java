package vn.tungho.complaint;

import java.util.Map;
import java.util.Set;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.tungho.security.Role;
import vn.tungho.shared.AppClock;
import vn.tungho.shared.audit.AuditTrail;
import vn.tungho.shared.calendar.CalendarService;
import vn.tungho.shared.calendar.TermIds;
import vn.tungho.shared.valid.RecordRules;
import vn.tungho.worklist.NewWorkItem;
import vn.tungho.worklist.UrgeNote;
import vn.tungho.worklist.WorkDuties;
import vn.tungho.worklist.WorkItem;
import vn.tungho.worklist.WorklistService;

/** An overdue term becomes work of whoever can urge it on; nothing is closed or refused by time alone (R-COMPLAINT-ESCALATE). */
@Service
public class ComplaintEscalations {
    /** The kind of the urging duty. */
    public static final String KIND = "followUpComplaint";

    private static final Map<TermKind, String> TITLES = Map.of(
            TermKind.ACCEPTANCE, "Đôn đốc thụ lý khiếu nại đã quá hạn",
            TermKind.SETTLEMENT, "Đôn đốc giải quyết khiếu nại đã quá hạn",
            TermKind.SENDING, "Đôn đốc gửi quyết định đã quá hạn",
            TermKind.PUBLICATION, "Đôn đốc công khai quyết định đã quá hạn",
            TermKind.INTERIM_SENDING, "Đôn đốc gửi quyết định tạm đình chỉ, tiếp tục hoặc đình chỉ đã quá hạn");

    /** In the first instance the officer sends and his chair urges; everything else is urged by the province. */
    private static final Set<TermKind> SENT_BY_OFFICER = Set.of(TermKind.SENDING, TermKind.INTERIM_SENDING);

    private final ComplaintMapper complaints;
    private final TermMapper terms;
    private final WorkDuties duties;
    private final WorklistService work;
    private final CalendarService calendar;
    private final AuditTrail audit;
    private final AppClock clock;

    ComplaintEscalations(
            ComplaintMapper complaints,
            TermMapper terms,
            WorkDuties duties,
            WorklistService work,
            CalendarService calendar,
            AuditTrail audit,
            AppClock clock) {
        this.complaints = complaints;
        this.terms = terms;
        this.duties = duties;
        this.work = work;
        this.calendar = calendar;
        this.audit = audit;
        this.clock = clock;
    }

    /** A term of this kind has passed; the settlement's does not pass while it is suspended, that of a decision on the way does. */
    @Transactional
    public void overdue(long complaintId, TermKind kind) {
        var c = complaints.findById(complaintId).orElseThrow();
        if (c.isSuspended() && kind != TermKind.INTERIM_SENDING) {
            return;
        }
        // two decisions on the way can wait to be sent at once: each is urged once
        for (var term : terms.overdue(complaintId, kind, clock.today())) {
            if (!duties.isKnown(key(term.termId()))) {
                urge(c, term);
            }
        }
    }

    private void urge(Complaint c, Term term) {
        var kind = term.kind();
        ComplaintTasks.KINDS_OF
                .getOrDefault(kind, java.util.List.of())
                .forEach(k -> duties.escalate(c.complaintId(), k));
        duties.openOnce(new NewWorkItem(
                WorkItem.Source.DUTY,
                key(term.termId()),
                KIND,
                "complaint",
                Long.toString(c.complaintId()),
                TITLES.getOrDefault(kind, kind.label()),
                c.subject(),
                "Thời hạn đã qua mà chưa xong; quá hạn không làm mất quyền của người khiếu nại.",
                c.isFirst() && SENT_BY_OFFICER.contains(kind) ? Role.COMMUNE_CHAIR : Role.PROVINCE_OVERSEER,
                c.area(),
                null,
                c.householdId(),
                calendar.term(TermIds.URGING, clock.today()),
                clock.now()));
    }

    /** The person has urged it on. */
    @Transactional
    public void urged(WorkItem item, String note) {
        work.requireMine(item.kind(), item.businessKey());
        RecordRules.check(new UrgeNote(note));
        audit.write("urge-complaint", "work_item", item.workItemId(), item.area(), note);
        duties.done(item.sourceId(), "urged");
    }

    /** Unique among all duties. */
    static String key(long termId) {
        return KIND + ":" + termId;
    }
}
