package vn.tungho.support.programme;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.tungho.security.Person;
import vn.tungho.shared.AppClock;
import vn.tungho.shared.BusinessException;
import vn.tungho.shared.audit.AuditTrail;
import vn.tungho.support.ProgrammeEdition;
import vn.tungho.support.programme.ProgrammeChange.Kind;
import vn.tungho.support.programme.ProgrammeChange.State;
import vn.tungho.worklist.SecondAdministrator;

/**
 * Changes support programmes by two persons: one administrator proposes an edition, a programme of the locality or the end of
 * one, another compares it with the document and confirms. Only then it counts; cases that run keep their edition.
 */
@Service
public class ProgrammeChangeService {
    /** The work of the second administrator on the list; its case is the change. */
    public static final String CONFIRM = "confirmProgramme";

    private final ProgrammeChangeMapper changes;
    private final ProgrammeChecks checks;
    private final EditionWriter writer;
    private final ProgrammeDuty duty;
    private final DraftJson json;
    private final SecondAdministrator second;
    private final AuditTrail audit;
    private final ApplicationEventPublisher events;
    private final AppClock clock;

    ProgrammeChangeService(
            ProgrammeChangeMapper changes,
            ProgrammeChecks checks,
            EditionWriter writer,
            ProgrammeDuty duty,
            DraftJson json,
            SecondAdministrator second,
            AuditTrail audit,
            ApplicationEventPublisher events,
            AppClock clock) {
        this.changes = changes;
        this.checks = checks;
        this.writer = writer;
        this.duty = duty;
        this.json = json;
        this.second = second;
        this.audit = audit;
        this.events = events;
        this.clock = clock;
    }

    /** What waits for a second administrator. */
    public List<ProgrammeChange> open() {
        return changes.open();
    }

    /** What was confirmed or refused, the newest first. */
    public List<ProgrammeChange> closed(int limit) {
        return changes.closed(limit);
    }

    /** The change of this id. */
    public ProgrammeChange change(long id) {
        return changes.find(id).orElseThrow(() -> new IllegalArgumentException("no change " + id));
    }

    /** The proposed edition of a change that is no retirement. */
    public EditionDraft draft(ProgrammeChange change) {
        return json.draft(change.content());
    }

    /** The proposed last day of a retirement. */
    public LocalDate lastDay(ProgrammeChange change) {
        return LocalDate.parse(change.content());
    }

    /** What is wrong with a draft, field by field; empty when it may be proposed. */
    public List<Fault> faults(EditionDraft draft) {
        return EditionCheck.faults(draft);
    }

    /**
     * Proposes another edition of a programme, made on the one that was seen; returns the change's id.
     *
     * @param seen the newest edition when the form was opened
     * @throws BusinessException when a newer one came into force meanwhile, or that one was given a last day
     */
    @Transactional
    public long proposeEdition(String code, ProgrammeEdition seen, EditionDraft draft, String reason) {
        checks.newestStill(code, seen);
        return proposeEdition(code, draft, reason);
    }

    /** Proposes the last day of a programme as it was seen; refuses as the proposal of an edition does. */
    @Transactional
    public long proposeRetirement(String code, ProgrammeEdition seen, @Nullable LocalDate last, String reason) {
        checks.newestStill(code, seen);
        return proposeRetirement(code, last, reason);
    }

    /** Proposes another edition of a programme; returns the change's id. */
    @Transactional
    public long proposeEdition(String code, EditionDraft draft, String reason) {
        var person = administrator();
        checks.follows(code, draft);
        var name = checks.book().programme(code).name();
        return keep(person, code, Kind.EDITION, name, json.write(draft), reason);
    }

    /** Proposes a programme of the locality by its document; returns the change's id. */
    @Transactional
    public long proposeProgramme(EditionDraft draft, String reason) {
        var person = administrator();
        checks.whole(draft);
        return keep(person, writer.newCode(), Kind.PROGRAMME, draft.name().strip(), json.write(draft), reason);
    }

    /** Proposes the last day of a programme; returns the change's id. */
    @Transactional
    public long proposeRetirement(String code, @Nullable LocalDate last, String reason) {
        var person = administrator();
        var day = checks.lastDay(code, last);
        return keep(person, code, Kind.RETIREMENT, checks.book().programme(code).name(), day.toString(), reason);
    }

    /** Confirms what somebody else proposed. */
    @Transactional
    public void confirm(long changeId) {
        var person = administrator();
        var change = openChange(changeId);
        second.requireOther(person, change.enteredBy(), "Thay đổi này");
        switch (change.kind()) {
            case EDITION -> {
                var draft = draft(change);
                writer.edition(change.programmeCode(), draft, checks.follows(change.programmeCode(), draft));
            }
            case PROGRAMME -> {
                var draft = draft(change);
                writer.programme(change.programmeCode(), draft);
                writer.edition(change.programmeCode(), draft, checks.whole(draft));
            }
            case RETIREMENT ->
                writer.retire(change.programmeCode(), checks.lastDay(change.programmeCode(), lastDay(change)));
        }
        changes.close(changeId, State.CONFIRMED, person.username(), clock.now(), "");
        audit.write("confirm-programme", "programme_change", changeId, null, change.kind() + " " + change.name());
        duty.closed(change, person);
        events.publishEvent(new ProgrammesChanged(change.programmeCode()));
    }

    /** Refuses a change; who proposed it may so withdraw it. */
    @Transactional
    public void refuse(long changeId, String reason) {
        var person = administrator();
        var note = ProgrammeChecks.text(reason, 300, "Chưa ghi lý do. Hãy ghi ngắn gọn chỗ khác với văn bản.");
        var change = openChange(changeId);
        changes.close(changeId, State.REFUSED, person.username(), clock.now(), note);
        audit.write("refuse-programme", "programme_change", changeId, null, change.name() + ": " + note);
        duty.closed(change, person);
    }

    private long keep(Person person, String code, Kind kind, String name, String content, String reason) {
        var why = ProgrammeChecks.text(reason, 500, "Chưa ghi lý do và văn bản của thay đổi.");
        changes.openFor(code).ifPresent(open -> {
            throw new BusinessException(
                    open.enteredBy() + " đã đề nghị “" + open.kind().label()
                            + "” cho chương trình này và đang chờ xác nhận. Hãy xác nhận hoặc từ chối đề nghị đó trước.");
        });
        var change = new ProgrammeChange(
                changes.nextId(),
                code,
                kind,
                name,
                content,
                why,
                State.OPEN,
                person.username(),
                clock.now(),
                null,
                null,
                "");
        changes.insert(change);
        audit.write("propose-programme", "programme_change", change.programmeChangeId(), null, kind + " " + name);
        duty.opened(change, person);
        return change.programmeChangeId();
    }

    private ProgrammeChange openChange(long id) {
        var change =
                changes.lock(id).orElseThrow(() -> new BusinessException("Không có đề nghị này. Hãy tải lại trang."));
        if (change.state() != State.OPEN) {
            throw new BusinessException("Đề nghị này đã được "
                    + Objects.requireNonNullElse(change.closedBy(), "người khác") + " xử lý rồi. Hãy tải lại trang.");
        }
        return change;
    }

    private Person administrator() {
        return second.require("đề nghị và xác nhận thay đổi chương trình hỗ trợ");
    }
}
