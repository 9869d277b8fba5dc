package vn.tungho.complaint;

import java.io.OutputStream;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.tungho.security.Role;
import vn.tungho.shared.AppClock;
import vn.tungho.shared.TextNormalizer;
import vn.tungho.shared.TrackingCode;
import vn.tungho.shared.audit.AuditTrail;

/** Reads complaints: the register, one complaint with all that is on file, and what the public board may tell. */
@Service
public class ComplaintService {
    private static final int EXPORT_PAGE = 500;

    private final ComplaintMapper complaints;
    private final StepMapper steps;
    private final TermMapper terms;
    private final VerifierMapper verifiers;
    private final ComplaintAccess access;
    private final ComplaintConditions conditions;
    private final AuditTrail audit;
    private final AppClock clock;

    ComplaintService(
            ComplaintMapper complaints,
            StepMapper steps,
            TermMapper terms,
            VerifierMapper verifiers,
            ComplaintAccess access,
            ComplaintConditions conditions,
            AuditTrail audit,
            AppClock clock) {
        this.complaints = complaints;
        this.steps = steps;
        this.terms = terms;
        this.verifiers = verifiers;
        this.access = access;
        this.conditions = conditions;
        this.audit = audit;
        this.clock = clock;
    }

    /** All that is on file of one complaint. */
    public record File(
            Complaint complaint,
            List<Term> terms,
            Optional<Complexity> complexity,
            List<VerifierChange> verifierChanges,
            Optional<Verification> verification,
            Optional<Dialogue> dialogue,
            Optional<Settlement> settlement,
            List<Interim> interims,
            List<ComplaintEvent> events,
            Optional<Complaint> second) {
        public File {
            terms = List.copyOf(terms);
            verifierChanges = List.copyOf(verifierChanges);
            interims = List.copyOf(interims);
            events = List.copyOf(events);
        }
    }

    /** Opens a complaint: names and words of a complainant are read, so it is taken down who did. */
    @Transactional
    public File open(long complaintId) {
        var file = file(complaintId);
        audit.read("open-complaint", "complaint", complaintId, file.complaint().area(), "");
        return file;
    }

    /** The same without taking it down, for a page that is being worked on. */
    @Transactional(readOnly = true)
    public File file(long complaintId) {
        var c = access.complaint(complaintId);
        return new File(
                c,
                terms.of(complaintId),
                steps.complexity(complaintId),
                verifiers.of(complaintId),
                steps.verification(complaintId),
                steps.dialogue(complaintId),
                steps.settlement(complaintId),
                steps.interims(complaintId),
                complaints.events(complaintId),
                complaints.secondOf(complaintId));
    }

    @Transactional(readOnly = true)
    public Complaint find(long complaintId) {
        return access.complaint(complaintId);
    }

    /** The complaints about a household that the person may read, the newest first. */
    @Transactional(readOnly = true)
    public List<Complaint> ofHousehold(long householdId) {
        var scope = access.scope();
        return complaints.ofHousehold(householdId).stream()
                .filter(c -> scope.covers(c.area()))
                .toList();
    }

    /** A slice of the register, the newest first; {@code before} is the last id seen, {@link Long#MAX_VALUE} at first. */
    @Transactional(readOnly = true)
    public List<Complaint> page(ComplaintFilter filter, long before, int limit) {
        var text = filter.text();
        return complaints.page(
                filter,
                text == null || text.isBlank() ? null : TextNormalizer.plain(text),
                access.scope(),
                clock.today(),
                before,
                limit);
    }

    /** How many complaints of the person's area stand at each step. */
    @Transactional(readOnly = true)
    public Map<ComplaintState, Integer> counts() {
        return complaints.countByState(access.scope()).stream()
                .collect(Collectors.toMap(
                        ComplaintMapper.StateCount::state, ComplaintMapper.StateCount::number, Integer::sum));
    }

    /** Writes the register as an Excel workbook; returns the number of lines. */
    @Transactional
    public int export(ComplaintFilter filter, OutputStream out) {
        var count = RegisterWorkbook.write(out, lines(filter));
        audit.export("export-complaints", "complaint", "register", null, count + " đơn");
        return count;
    }

    private Iterator<RegisterLine> lines(ComplaintFilter filter) {
        return new Iterator<>() {
            private Iterator<RegisterLine> page = List.<RegisterLine>of().iterator();
            private long before = Long.MAX_VALUE;
            private boolean isOver;

            @Override
            public boolean hasNext() {
                if (!page.hasNext() && !isOver) {
                    var rows = page(filter, before, EXPORT_PAGE);
                    isOver = rows.size() < EXPORT_PAGE;
                    if (!rows.isEmpty()) {
                        before = rows.getLast().complaintId();
                        page = withSettlements(rows).iterator();
                    }
                }
                return page.hasNext();
            }

            @Override
            public RegisterLine next() {
                return page.next();
            }
        };
    }

    private List<RegisterLine> withSettlements(List<Complaint> rows) {
        var decided = steps
                .settlements(rows.stream().map(Complaint::complaintId).toList())
                .stream()
                .collect(Collectors.toMap(Settlement::complaintId, Function.identity()));
        return rows.stream()
                .map(c -> new RegisterLine(c, decided.get(c.complaintId())))
                .toList();
    }

    /** True when the person may take complaints down for this household's commune. */
    @Transactional(readOnly = true)
    public boolean mayLodge(Complaint c) {
        return access.has(c.area(), Role.PROVINCE_CHAIR_OFFICE, Role.POVERTY_OFFICER);
    }

    /** True when the person decides on it. */
    @Transactional(readOnly = true)
    public boolean mayDecide(Complaint c) {
        return access.has(c.area(), ComplaintAccess.decider(c));
    }

    /** The last day on which the right to complain could be used. */
    @Transactional(readOnly = true)
    public java.time.LocalDate lastDayOfRight(Complaint c) {
        return conditions.lastDay(c);
    }

    /** What the public board tells by the code that the complainant got; empty for an unknown code. */
    @Transactional(readOnly = true)
    public Optional<PublicComplaint> byCode(String code) {
        return TrackingCode.read(code)
                .flatMap(complaints::byCode)
                .map(c -> PublicStatus.of(c, steps.settlement(c.complaintId()).orElse(null)));
    }

    /** How many complaints of a commune ended in which way; no names, for the public board. */
    @Transactional(readOnly = true)
    public List<OutcomeCount> outcomes(String communeCode) {
        return complaints.outcomes(communeCode);
    }
}
