package vn.tungho.inyear;

import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.tungho.registry.Ethnicity;
import vn.tungho.registry.HouseholdService;
import vn.tungho.reporting.ChangeReportDocument;
import vn.tungho.reporting.CommuneOffices;
import vn.tungho.reporting.IncomeDecisionDocument;
import vn.tungho.reporting.IntakeSlip;
import vn.tungho.reporting.LegalBases;
import vn.tungho.reporting.LegalBasis;
import vn.tungho.reporting.RecognitionDecisionDocument;
import vn.tungho.reporting.RequestReply;
import vn.tungho.review.DecisionKind;
import vn.tungho.review.DecisionService;
import vn.tungho.review.InYearRoundService;
import vn.tungho.review.RecognitionDocuments;
import vn.tungho.shared.AppClock;
import vn.tungho.shared.BusinessException;
import vn.tungho.shared.area.AreaDirectory;
import vn.tungho.shared.audit.AuditTrail;
import vn.tungho.shared.basis.BasisWords;
import vn.tungho.shared.calendar.CalendarService;
import vn.tungho.shared.calendar.TermIds;
import vn.tungho.shared.document.OfficialDocument;

/** The papers of a request: slip, decision (Mẫu số 02), certificate (Mẫu số 03), written reply, the monthly report. Each is audited. */
@Service
public class RequestDocuments {
    private final RequestAccess access;
    private final RequestDecisionService decisions;
    private final InYearRoundService rounds;
    private final RecognitionDocuments certificates;
    private final ChangeReportService reports;
    private final HouseholdService households;
    private final CommuneOffices offices;
    private final LegalBases bases;
    private final AreaDirectory areas;
    private final RequestTerms terms;
    private final CalendarService calendar;
    private final AuditTrail audit;
    private final AppClock clock;

    RequestDocuments(
            RequestAccess access,
            RequestDecisionService decisions,
            InYearRoundService rounds,
            RecognitionDocuments certificates,
            ChangeReportService reports,
            HouseholdService households,
            CommuneOffices offices,
            LegalBases bases,
            AreaDirectory areas,
            RequestTerms terms,
            CalendarService calendar,
            AuditTrail audit,
            AppClock clock) {
        this.access = access;
        this.decisions = decisions;
        this.rounds = rounds;
        this.certificates = certificates;
        this.reports = reports;
        this.households = households;
        this.offices = offices;
        this.bases = bases;
        this.areas = areas;
        this.terms = terms;
        this.calendar = calendar;
        this.audit = audit;
        this.clock = clock;
    }

    /** The slip for the requester, with the code and the days that hold from receipt on. */
    @Transactional
    public OfficialDocument slip(long requestId) {
        var r = exported(requestId, "slip");
        var days = terms.of(r);
        return new IntakeSlip(
                        offices.of(r.communeCode()),
                        r.trackingCode(),
                        r.kind().label(),
                        r.kind().form(),
                        r.kind().procedureCode(),
                        r.requesterName(),
                        r.subject(),
                        village(r),
                        r.channel().label(),
                        r.receivedOn(),
                        days.startsOn(),
                        days.isConfirmed(),
                        days.dueOn(),
                        access.person().fullName())
                .document();
    }

    /** The decision; marked as a draft with the number typed so far until it is signed. */
    @Transactional
    public OfficialDocument decision(long requestId, @Nullable String draftNumber) {
        var r = exported(requestId, "decision");
        var signed = r.state() == RequestState.RECOGNISED;
        var number = signed ? r.decisionNumber() : draftNumber;
        var rests = bases.ofReview(signed ? r.decidedOn() : null);
        var paper = (r.kind().byIncome() ? byIncome(r, number, rests) : byClass(r, number, rests))
                .remarkedAtEnd(BasisWords.remark(Stream.concat(
                                decisions.finding(requestId).unconfirmed().stream(), LegalBasis.unread(rests).stream())
                        .toList()));
        return signed ? paper : paper.asDraft();
    }

    private OfficialDocument byIncome(Request r, @Nullable String number, List<LegalBasis> rests) {
        return new IncomeDecisionDocument(
                        offices.of(r.communeCode()),
                        number,
                        r.decidedOn(),
                        rests,
                        r.kind() == RequestKind.LOW_INCOME ? "Mẫu số 02 (NĐ 30/2025)" : "Mẫu số 02",
                        r.kind() == RequestKind.LOW_INCOME
                                ? "người lao động có thu nhập thấp"
                                : "hộ làm nông nghiệp, lâm nghiệp, ngư nghiệp, diêm nghiệp có mức sống trung bình",
                        r.subject(),
                        village(r),
                        decisions.finding(r.requestId()).result(),
                        r.signerName())
                .document();
    }

    private OfficialDocument byClass(Request r, @Nullable String number, List<LegalBasis> rests) {
        var c = rounds.reviewCase(Objects.requireNonNull(r.caseId()));
        var household = households.find(c.householdId());
        var id = household.headCitizenId();
        var escape = DecisionService.transition(c).isEscape();
        var on = r.decidedOn() == null ? clock.today() : r.decidedOn();
        return new RecognitionDecisionDocument(
                        offices.of(r.communeCode()),
                        escape
                                ? RecognitionDecisionDocument.Kind.ESCAPED
                                : RecognitionDecisionDocument.Kind.POOR_AND_NEAR_POOR,
                        on.getYear(),
                        number == null || number.isBlank() ? null : number,
                        r.decidedOn(),
                        rests,
                        null,
                        on,
                        List.of(new RecognitionDecisionDocument.Line(
                                c.headName(),
                                household.headBirthYear(),
                                id == null ? null : households.mayIdentify(household) ? id.number() : id.masked(),
                                Ethnicity.nameOf(household.ethnicityCode()),
                                village(r),
                                c.memberCount(),
                                c.statusBefore().onList() ? c.statusBefore() : null,
                                c.latestStatus(),
                                c.deprivations().replace(",", ", "))),
                        r.signerName())
                .document();
    }

    /** The certificate of a recognised poor or near-poor household. */
    @Transactional
    public OfficialDocument certificate(long requestId) {
        var r = access.request(requestId);
        var c = rounds.certificate(Objects.requireNonNull(r.caseId()))
                .orElseThrow(() -> new BusinessException("Hộ này chưa có giấy chứng nhận."));
        return certificates.certificate(Objects.requireNonNull(c.reviewId()), c.certificateId());
    }

    /** True when there is a certificate to print. */
    @Transactional(readOnly = true)
    public boolean hasCertificate(Request r) {
        return r.caseId() != null && rounds.certificate(r.caseId()).isPresent();
    }

    /** Which of the two lists a decision is about, in words. */
    @Transactional(readOnly = true)
    public String decisionName(Request r) {
        return r.kind().byIncome()
                ? r.kind().label()
                : rounds.decision(r.requestId())
                        .map(d -> d.kind().label())
                        .orElse(
                                r.kind() == RequestKind.ESCAPE
                                        ? DecisionKind.ESCAPED.label()
                                        : DecisionKind.LISTED.label());
    }

    /** The written reply; marked as a draft with the words typed so far until it is signed. */
    @Transactional
    public OfficialDocument reply(long requestId, @Nullable String draftNumber, String draftReasons) {
        var r = exported(requestId, "reply");
        var signed = r.state() == RequestState.REFUSED;
        var reasons = signed ? Objects.requireNonNull(r.outcomeReasons()) : draftReasons;
        var paper = new RequestReply(
                        offices.of(r.communeCode()),
                        signed ? r.decisionNumber() : draftNumber == null || draftNumber.isBlank() ? null : draftNumber,
                        r.decidedOn(),
                        r.requesterName(),
                        village(r),
                        r.kind().label(),
                        r.receivedOn(),
                        reasons.lines().toList(),
                        calendar.rule(TermIds.COMPLAINT_RIGHT, r.decidedOn() == null ? clock.today() : r.decidedOn())
                                .paperLength(),
                        r.signerName())
                .document();
        return signed ? paper : paper.asDraft();
    }

    /** The table of a month's changes as a report. */
    @Transactional
    public OfficialDocument report(String key) {
        var report = reports.find(key);
        audit.export(
                "export-change-report",
                "change_report",
                key,
                areas.commune(report.communeCode()).area(),
                "");
        return new ChangeReportDocument(
                        offices.of(report.communeCode()),
                        report.time(),
                        report.number(),
                        report.sentOn(),
                        reports.lines(report).stream()
                                .map(l -> new ChangeReportDocument.Line(
                                        l.villageName(),
                                        l.headName(),
                                        l.statusBefore().label(),
                                        l.statusAfter().label(),
                                        l.move(),
                                        l.decisionNumber(),
                                        l.decidedOn()))
                                .toList())
                .document();
    }

    private Request exported(long requestId, String what) {
        var r = access.request(requestId);
        audit.export("export-" + what, "in_year_request", requestId, r.area(), "");
        return r;
    }

    private String village(Request r) {
        return areas.village(r.villageCode()).name();
    }
}
