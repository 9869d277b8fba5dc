package vn.tungho.terms;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.tungho.security.Person;
import vn.tungho.shared.AppClock;
import vn.tungho.shared.BusinessException;
import vn.tungho.shared.audit.AuditTrail;
import vn.tungho.shared.calendar.CalendarService;
import vn.tungho.shared.calendar.DeadlineRule;
import vn.tungho.shared.calendar.TermVersions;
import vn.tungho.shared.input.Texts;
import vn.tungho.worklist.SecondAdministrator;

/**
 * Changes a legal term by two persons: one administrator proposes it with its article and the reason, another one compares it
 * with the text and confirms. Only then it counts. What runs keeps its term unless the change says otherwise.
 */
@Service
public class TermChangeService {
    /** The work of the second administrator on the list; its case is the change. */
    public static final String CONFIRM = "confirmTerm";

    private final TermChangeMapper changes;
    private final TermChecks checks;
    private final CalendarService calendar;
    private final TermVersions versions;
    private final TermDuty duty;
    private final SecondAdministrator second;
    private final AuditTrail audit;
    private final AppClock clock;

    TermChangeService(
            TermChangeMapper changes,
            TermChecks checks,
            CalendarService calendar,
            TermVersions versions,
            TermDuty duty,
            SecondAdministrator second,
            AuditTrail audit,
            AppClock clock) {
        this.changes = changes;
        this.checks = checks;
        this.calendar = calendar;
        this.versions = versions;
        this.duty = duty;
        this.second = second;
        this.audit = audit;
        this.clock = clock;
    }

    /** What waits for a second administrator. */
    public List<TermChange> open() {
        return changes.open();
    }

    /** What was confirmed or refused, newest first. */
    public List<TermChange> closed(int limit) {
        return changes.closed(limit);
    }

    /** The change of this id. */
    public TermChange change(long id) {
        return changes.find(id).orElseThrow(() -> new IllegalArgumentException("no change " + id));
    }

    /** Proposes a new length from a day on; returns the id of the change. */
    @Transactional
    public long propose(TermProposal p) {
        var person = administrator();
        var now = calendar.rule(p.deadlineRule());
        var amount = checks.amount(p, now);
        var article = checks.article(p.article());
        var validFrom = checks.validFrom(p);
        return keep(person, now, new Wanted(TermChange.Kind.VERSION, amount, article, validFrom, p));
    }

    /** Proposes to take the mark “chưa xác nhận” off, with the article that was read. */
    @Transactional
    public long proposeConfirmation(String ruleId, String article, String reason) {
        var person = administrator();
        var now = calendar.rule(ruleId);
        if (now.isConfirmed()) {
            throw new BusinessException("Thời hạn này đã được xác nhận rồi. Hãy tải lại trang.");
        }
        var proposal = new TermProposal(ruleId, now.amount(), now.unit(), article, null, false, true, reason);
        var read = checks.article(article);
        return keep(person, now, new Wanted(TermChange.Kind.CONFIRMATION, now.amount(), read, null, proposal));
    }

    /** What confirming would do to the deadlines that run; found out by trying, nothing stays. */
    public TermEffect effect(long changeId) {
        administrator();
        var change = change(changeId);
        return change.kind() == TermChange.Kind.CONFIRMATION
                ? new TermEffect(0)
                : new TermEffect(versions.wouldMove(change.term()));
    }

    /** Confirms what somebody else proposed; it counts from the commit on. Returns how many open deadlines moved. */
    @Transactional
    public int confirm(long changeId) {
        var person = administrator();
        var change = openChange(changeId);
        second.requireOther(person, change.enteredBy(), "Thời hạn này");
        var moved = apply(change);
        changes.close(changeId, TermChange.State.CONFIRMED, person.username(), clock.now(), "");
        audit.write("confirm-term", "deadline_change", changeId, null, change.deadlineRule() + ": " + change.fromTo());
        duty.closed(change, person);
        return moved;
    }

    /** Refuses a change; who proposed it may so withdraw it. */
    @Transactional
    public void refuse(long changeId, String reason) {
        var person = administrator();
        var note =
                TermChecks.text(reason, 300, "Chưa ghi lý do không xác nhận. Hãy ghi ngắn gọn chỗ khác với văn bản.");
        var change = openChange(changeId);
        changes.close(changeId, TermChange.State.REFUSED, person.username(), clock.now(), note);
        audit.write("refuse-term", "deadline_change", changeId, null, change.deadlineRule() + ": " + note);
        duty.closed(change, person);
    }

    private int apply(TermChange change) {
        var now = calendar.rule(change.deadlineRule());
        if (change.kind() == TermChange.Kind.CONFIRMATION) {
            if (now.amount() != change.amount() || now.unit() != change.unit()) {
                throw new BusinessException(
                        "Thời hạn nay là " + now.length() + ", không còn như lúc đề nghị. Hãy từ chối và đề nghị lại.");
            }
            versions.confirm(change.deadlineRule(), change.article());
            return 0;
        }
        checks.inForce(change.deadlineRule(), Objects.requireNonNull(change.validFromOn()), change.isForRunning());
        return versions.put(change.term(), moveReason(now, change));
    }

    private static String moveReason(DeadlineRule now, TermChange change) {
        var reason = "Thời hạn “" + now.name() + "” đổi thành " + change.term().length() + ": " + change.article();
        return Texts.shorten(reason, 300);
    }

    /** A proposal whose fields were checked. */
    private record Wanted(
            TermChange.Kind kind,
            int amount,
            String article,
            @Nullable LocalDate validFrom,
            TermProposal proposal) {}

    private long keep(Person person, DeadlineRule now, Wanted wanted) {
        var reason = checks.reason(wanted.proposal().reason());
        changes.openFor(now.deadlineRule()).ifPresent(open -> {
            throw new BusinessException(open.enteredBy() + " đã đề nghị “" + open.fromTo()
                    + "” cho thời hạn này và đang chờ xác nhận. Hãy xác nhận hoặc từ chối đề nghị đó trước.");
        });
        var change = new TermChange(
                changes.nextId(),
                now.deadlineRule(),
                wanted.kind(),
                now.amount(),
                now.unit(),
                wanted.amount(),
                wanted.proposal().unit(),
                wanted.article(),
                wanted.validFrom(),
                wanted.proposal().isForRunning(),
                wanted.proposal().isOfficial(),
                reason,
                TermChange.State.OPEN,
                person.username(),
                clock.now(),
                null,
                null,
                "");
        changes.insert(change);
        audit.write(
                "propose-term",
                "deadline_change",
                change.deadlineChangeId(),
                null,
                now.deadlineRule() + ": " + change.fromTo() + " · " + reason);
        duty.opened(change, now, person);
        return change.deadlineChangeId();
    }

    private TermChange openChange(long id) {
        var change = changes.lock(id).orElseThrow(() -> new IllegalArgumentException("no change " + id));
        if (change.state() != TermChange.State.OPEN) {
            throw new BusinessException("Đề nghị này đã được " + change.closedBy() + " xử lý rồi. Hãy tải lại trang.");
        }
        return change;
    }

    private Person administrator() {
        return second.require("đề nghị và xác nhận thay đổi thời hạn");
    }
}
