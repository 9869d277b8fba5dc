package vn.tungho.complaint;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.tungho.reporting.CommuneOffices;
import vn.tungho.reporting.ComplaintDialogueMinutes;
import vn.tungho.reporting.ComplaintFacts;
import vn.tungho.reporting.ComplaintInterimDecision;
import vn.tungho.reporting.ComplaintNotice;
import vn.tungho.reporting.ComplaintReceipt;
import vn.tungho.reporting.ComplaintSettlementDecision;
import vn.tungho.reporting.ComplaintVerificationReport;
import vn.tungho.reporting.LegalBases;
import vn.tungho.reporting.LegalBasis;
import vn.tungho.security.Role;
import vn.tungho.security.UserService;
import vn.tungho.shared.area.AreaDirectory;
import vn.tungho.shared.audit.AuditTrail;
import vn.tungho.shared.calendar.CalendarService;
import vn.tungho.shared.document.OfficialDocument;

/**
 * The papers of a complaint on their forms, from the receipt to the decision; each exists once its step is done, and each print
 * is audited. They carry what the law asks of them: neither telephone nor e-mail nor what kept a late complainant.
 */
@Service
public class ComplaintDocuments {
    private final ComplaintService complaints;
    private final TermMapper terms;
    private final StepMapper steps;
    private final CommuneOffices offices;
    private final LegalBases bases;
    private final AreaDirectory areas;
    private final UserService users;
    private final CalendarService calendar;
    private final AuditTrail audit;

    ComplaintDocuments(
            ComplaintService complaints,
            TermMapper terms,
            StepMapper steps,
            CommuneOffices offices,
            LegalBases bases,
            AreaDirectory areas,
            UserService users,
            CalendarService calendar,
            AuditTrail audit) {
        this.complaints = complaints;
        this.terms = terms;
        this.steps = steps;
        this.offices = offices;
        this.bases = bases;
        this.areas = areas;
        this.users = users;
        this.calendar = calendar;
        this.audit = audit;
    }

    /** A paper that can be printed now. {@code interimId} tells decisions on the way apart; 0 for the others. */
    public record Paper(PaperKind kind, String name, long interimId) {
        /** The name of its file, without ending. */
        public String fileName(Complaint c) {
            return kind.fileName() + "-" + c.complaintId() + (interimId == 0 ? "" : "-" + interimId);
        }
    }

    /** The papers whose step is done, in the order of the procedure. */
    public static List<Paper> papers(ComplaintService.File file) {
        var c = file.complaint();
        var found = new ArrayList<Paper>();
        found.add(paper(PaperKind.RECEIPT));
        if (c.acceptanceNumber() != null) {
            found.add(paper(c.acceptedOn() == null ? PaperKind.REFUSAL : PaperKind.ACCEPTANCE));
        }
        file.interims()
                .forEach(i -> found.add(new Paper(
                        PaperKind.INTERIM,
                        "Quyết định " + i.kind().label().toLowerCase(Locale.of("vi")) + " số " + i.number(),
                        i.interimId())));
        file.verification().ifPresent(v -> found.add(paper(PaperKind.VERIFICATION)));
        file.dialogue().filter(d -> d.heldOn() != null).ifPresent(d -> found.add(paper(PaperKind.DIALOGUE)));
        file.settlement().ifPresent(s -> found.add(paper(PaperKind.SETTLEMENT)));
        return found;
    }

    private static Paper paper(PaperKind kind) {
        return new Paper(kind, kind.label(), 0);
    }

    /** Prints a paper of {@link #papers}; it is taken down who did. */
    @Transactional
    public OfficialDocument print(long complaintId, Paper paper) {
        var file = complaints.file(complaintId);
        var c = file.complaint();
        audit.export("export-" + paper.kind().fileName(), "complaint", complaintId, c.area(), "");
        return switch (paper.kind()) {
            case RECEIPT -> receipt(c);
            case ACCEPTANCE -> acceptance(c);
            case REFUSAL -> refusal(c);
            case INTERIM -> interim(c, file.interims(), paper.interimId());
            case VERIFICATION -> verification(c, file.verification().orElseThrow());
            case DIALOGUE -> dialogue(c, file.dialogue().orElseThrow());
            case SETTLEMENT -> settlement(file);
        };
    }

    private OfficialDocument receipt(Complaint c) {
        return new ComplaintReceipt(
                        facts(c),
                        c.trackingCode(),
                        c.channel().label(),
                        lastDay(c, TermKind.ACCEPTANCE),
                        name(c.receivedBy()))
                .document();
    }

    private OfficialDocument acceptance(Complaint c) {
        var on = Objects.requireNonNull(c.acceptedOn());
        // the term as it was on the day of the notice, before a stop or a longer one
        return new ComplaintNotice(
                        facts(c),
                        Objects.requireNonNull(c.acceptanceNumber()),
                        on,
                        calendar.due(c.ordinaryRule(), on),
                        null)
                .document();
    }

    private OfficialDocument refusal(Complaint c) {
        return new ComplaintNotice(
                        facts(c),
                        Objects.requireNonNull(c.acceptanceNumber()),
                        Objects.requireNonNull(c.endedOn()),
                        null,
                        Objects.requireNonNull(c.endReason()))
                .document();
    }

    private OfficialDocument interim(Complaint c, List<Interim> interims, long interimId) {
        var i = interims.stream()
                .filter(k -> k.interimId() == interimId)
                .findFirst()
                .orElseThrow();
        var kind = switch (i.kind()) {
            case SUSPENSION -> ComplaintInterimDecision.Kind.SUSPEND;
            case CONTINUATION -> ComplaintInterimDecision.Kind.CONTINUE;
            case TERMINATION -> ComplaintInterimDecision.Kind.TERMINATE;
        };
        return new ComplaintInterimDecision(
                        facts(c, bases.ofComplaints(i.issuedOn())),
                        kind,
                        i.number(),
                        i.issuedOn(),
                        i.reason(),
                        calendar.rule(InterimService.SENDING_RULE, i.issuedOn()).paperLength())
                .document();
    }

    private OfficialDocument verification(Complaint c, Verification v) {
        return new ComplaintVerificationReport(
                        facts(c),
                        v.verifiedOn(),
                        v.places(),
                        v.report(),
                        v.positionsDiffer(),
                        v.proposal(),
                        name(v.verifierId()))
                .document();
    }

    private OfficialDocument dialogue(Complaint c, Dialogue d) {
        return new ComplaintDialogueMinutes(
                        facts(c),
                        d.noticeOn(),
                        Objects.requireNonNull(d.heldOn()),
                        d.place(),
                        d.ledBy(),
                        d.isDelegated(),
                        d.isAbsent(),
                        Objects.requireNonNull(d.result()))
                .document();
    }

    private OfficialDocument settlement(ComplaintService.File file) {
        var c = file.complaint();
        var s = file.settlement().orElseThrow();
        return new ComplaintSettlementDecision(
                        facts(c, bases.ofComplaints(s.settledOn())),
                        s.number(),
                        s.settledOn(),
                        file.verification().map(Verification::report).orElse(null),
                        file.dialogue().map(Dialogue::result).orElse(null),
                        s.result().label(),
                        s.reason(),
                        s.statusBefore(),
                        s.statusAfter(),
                        s.certificateYear(),
                        calendar.rule(c.secondRightRule(), s.settledOn()).length(),
                        lastDay(c, TermKind.EFFECT))
                .document();
    }

    private LocalDate lastDay(Complaint c, TermKind kind) {
        return terms.of(c.complaintId()).stream()
                .filter(t -> t.kind() == kind)
                .map(Term::dueOn)
                .filter(Objects::nonNull)
                .reduce((a, b) -> b)
                .orElseThrow();
    }

    private ComplaintFacts facts(Complaint c) {
        return facts(c, List.of());
    }

    private ComplaintFacts facts(Complaint c, List<LegalBasis> rests) {
        var first = Optional.ofNullable(c.firstComplaintId()).flatMap(steps::settlement);
        var number = c.decisionNumber() != null
                ? c.decisionNumber()
                : first.map(Settlement::number).orElse(null);
        return new ComplaintFacts(
                offices.of(c.communeCode()),
                areas.province(c.provinceCode()).name(),
                c.isFirst(),
                c.complainantName(),
                c.address(),
                c.people(),
                c.objectKind().label() + (number == null ? "" : " số " + number),
                c.content(),
                c.headName(),
                areas.village(c.villageCode()).name(),
                c.receivedOn(),
                c.register(),
                c.isFirst() ? users.nameOf(Role.COMMUNE_CHAIR, c.area()) : null,
                rests);
    }

    private String name(long userId) {
        return users.find(userId).map(u -> u.fullName()).orElse("");
    }
}
