package vn.tungho.support;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.tungho.reporting.CommuneOffices;
import vn.tungho.reporting.SupplementNotice;
import vn.tungho.shared.BusinessException;
import vn.tungho.shared.VietnameseFormat;
import vn.tungho.shared.area.AreaDirectory;
import vn.tungho.shared.audit.AuditTrail;
import vn.tungho.shared.calendar.CalendarService;
import vn.tungho.shared.document.OfficialDocument;

/**
 * The applicant's term for bringing papers, where an article gives one: it is asked in writing, and when it is over without the
 * papers a person may stop the request, again in writing (thủ tục 2.000829). No timer stops anything.
 */
@Service
public class PaperService {
    private final SupportCaseMapper cases;
    private final PaperMapper papers;
    private final ProgrammeService programmes;
    private final CaseDesk desk;
    private final SupportProcess process;
    private final SupportAccess access;
    private final CalendarService calendar;
    private final CommuneOffices offices;
    private final AreaDirectory areas;
    private final AuditTrail audit;

    PaperService(
            SupportCaseMapper cases,
            PaperMapper papers,
            ProgrammeService programmes,
            CaseDesk desk,
            SupportProcess process,
            SupportAccess access,
            CalendarService calendar,
            CommuneOffices offices,
            AreaDirectory areas,
            AuditTrail audit) {
        this.cases = cases;
        this.papers = papers;
        this.programmes = programmes;
        this.desk = desk;
        this.process = process;
        this.access = access;
        this.calendar = calendar;
        this.offices = offices;
        this.areas = areas;
        this.audit = audit;
    }

    /**
     * Asks for the papers that are missing; the applicant's term begins today. Returns its last day.
     *
     * @param received the numbers of the papers that came
     * @param isRemote true in extremely difficult areas, where the term is longer
     */
    @Transactional
    public LocalDate ask(long caseId, Set<Integer> received, boolean isRemote) {
        var step = desk.begin("receiveRequest", caseId);
        var c = step.supportCase();
        var edition = step.edition();
        var rule = isRemote ? edition.supplementRemoteRule() : edition.supplementRule();
        if (rule == null) {
            throw new BusinessException("Chương trình này không ấn định thời hạn bổ sung giấy tờ.");
        }
        if (c.stepRule() != null) {
            throw new BusinessException("Đã yêu cầu bổ sung giấy tờ, hạn đến hết " + date(c.stepDueOn()) + ".");
        }
        received.forEach(no -> cases.receiveDocument(caseId, no, desk.today()));
        var missing = missing(caseId);
        if (missing.isEmpty()) {
            throw new BusinessException("Hồ sơ đã đủ giấy tờ bắt buộc. Hãy tiếp nhận.");
        }
        var due = desk.move(c, SupportState.REQUESTED, rule, desk.today());
        desk.dueMoved(c, due);
        papers.insert(new PaperRequest(caseId, rule, desk.today(), due));
        desk.note(
                c,
                "ask-support-papers",
                desk.today(),
                "Yêu cầu bổ sung giấy tờ",
                String.join("; ", missing) + "; đến hết " + date(due));
        return due;
    }

    /** Stops a request whose term for papers is over while some are still missing. */
    @Transactional
    public void stop(long caseId) {
        var c = desk.begin("receiveRequest", caseId).supportCase();
        var due = c.stepDueOn();
        if (c.stepRule() == null || due == null || !desk.today().isAfter(due)) {
            throw new BusinessException(
                    c.stepRule() == null
                            ? "Chưa yêu cầu hộ bổ sung giấy tờ. Hãy yêu cầu bằng văn bản trước."
                            : "Hộ còn được nộp giấy tờ đến hết " + date(due) + ".");
        }
        var missing = missing(caseId);
        if (missing.isEmpty()) {
            throw new BusinessException("Hộ đã nộp đủ giấy tờ bắt buộc. Hãy tiếp nhận.");
        }
        var reason = "Dừng vì không bổ sung giấy tờ đến hết " + date(due) + ": " + String.join("; ", missing);
        papers.last(caseId, due);
        desk.end(c, SupportState.REFUSED, reason, null);
        desk.note(c, "stop-support-request", desk.today(), "Dừng giải quyết", reason);
        process.stopped(caseId);
    }

    /** True while the edition gives the applicant a term for papers and the case still waits for them. */
    @Transactional(readOnly = true)
    public boolean mayAsk(SupportCase c) {
        return c.state() == SupportState.REQUESTED
                && programmes.book().edition(c.programmeEditionId()).supplementRule() != null;
    }

    /** The written notice: that papers are missing, or after a stop that it was stopped. Goes to the audit log. */
    @Transactional
    public OfficialDocument notice(long caseId) {
        var c = access.supportCase(caseId);
        var asked = papers.find(caseId).orElseThrow(() -> new BusinessException("Chưa yêu cầu hộ bổ sung giấy tờ."));
        var edition = programmes.book().edition(c.programmeEditionId());
        var rule = calendar.rule(asked.deadlineRule());
        audit.export("print-supplement-notice", "support_case", caseId, c.area(), "");
        return new SupplementNotice(
                        offices.of(c.communeCode()),
                        c.endedOn() == null ? asked.askedOn() : c.endedOn(),
                        c.headName(),
                        areas.village(c.villageCode()).name(),
                        programmes.book().programme(c.programmeCode()).name(),
                        c.requestedOn(),
                        missing(caseId),
                        rule.length() + " (" + rule.article() + ")",
                        c.stepDueOn() == null ? asked.lastOn() : c.stepDueOn(),
                        c.endedOn(),
                        edition.contact(),
                        null)
                .document();
    }

    /** True when the applicant was asked for papers and has not brought them all: there is a notice to print. */
    @Transactional(readOnly = true)
    public boolean hasNotice(SupportCase c) {
        access.supportCase(c.caseId());
        var stands = c.state() == SupportState.REQUESTED || c.state() == SupportState.REFUSED;
        return stands
                && papers.find(c.caseId()).isPresent()
                && !missing(c.caseId()).isEmpty();
    }

    private List<String> missing(long caseId) {
        return cases.documents(caseId).stream()
                .filter(d -> d.isRequired() && d.receivedOn() == null)
                .map(CaseDocument::name)
                .toList();
    }

    private static String date(@Nullable LocalDate day) {
        return day == null ? "" : VietnameseFormat.date(day);
    }
}
