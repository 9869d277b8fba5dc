package vn.tungho.inyear;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.tungho.posting.PlaceData;
import vn.tungho.registry.HouseholdService;
import vn.tungho.security.Duty;
import vn.tungho.security.DutyPolicy;
import vn.tungho.shared.AppClock;
import vn.tungho.shared.VietnameseFormat;
import vn.tungho.shared.area.AreaDirectory;
import vn.tungho.shared.audit.AuditTrail;
import vn.tungho.shared.calendar.CalendarService;
import vn.tungho.shared.calendar.PostedTerm;
import vn.tungho.shared.valid.RecordRules;
import vn.tungho.standard.StandardService;
import vn.tungho.worklist.WorklistService;

/** Income over 12 months by source, posted five working days at the commune's office; no meeting (R-INCOME-*). */
@Service
public class IncomeReviewService {
    /** The term of the posting in the deadline table. */
    public static final String POSTING_RULE = "INCOME_POSTING";

    private final RequestMapper requests;
    private final IncomeMapper incomes;
    private final RequestAccess access;
    private final RequestDesk desk;
    private final HouseholdService households;
    private final StandardService standard;
    private final AreaDirectory areas;
    private final DutyPolicy policy;
    private final InYearProcess process;
    private final WorklistService work;
    private final CalendarService calendar;
    private final AuditTrail audit;
    private final ApplicationEventPublisher events;
    private final AppClock clock;

    IncomeReviewService(
            RequestMapper requests,
            IncomeMapper incomes,
            RequestAccess access,
            RequestDesk desk,
            HouseholdService households,
            StandardService standard,
            AreaDirectory areas,
            DutyPolicy policy,
            InYearProcess process,
            WorklistService work,
            CalendarService calendar,
            AuditTrail audit,
            ApplicationEventPublisher events,
            AppClock clock) {
        this.requests = requests;
        this.incomes = incomes;
        this.access = access;
        this.desk = desk;
        this.households = households;
        this.standard = standard;
        this.areas = areas;
        this.policy = policy;
        this.process = process;
        this.work = work;
        this.calendar = calendar;
        this.audit = audit;
        this.events = events;
        this.clock = clock;
    }

    /** It is the 15th, or later when the office was late. Returns the last day for the decision, which no delay moves. */
    @Transactional
    public LocalDate start(long requestId) {
        var request = requests.lock(requestId);
        requests.begin(requestId, null, null);
        return Objects.requireNonNull(request.dueOn());
    }

    /** The lines that the income of this request is held against. */
    public IncomeLimits limits(Request request) {
        var start = request.startsOn() == null ? clock.today() : request.startsOn();
        return IncomeLimits.of(
                standard,
                standard.editionFor(start.getYear()).editionId(),
                request.kind(),
                areas.commune(request.communeCode()).areaType());
    }

    /** How many people the register counts in the household. */
    @Transactional(readOnly = true)
    public int members(Request request) {
        return households.find(Objects.requireNonNull(request.householdId())).memberCount();
    }

    /** The enumerator sends the form; returns it. */
    @Transactional
    public IncomeSheet survey(long requestId, IncomeForm form) {
        var item = work.requireMine("surveyIncome", requestId);
        var request = access.request(requestId);
        policy.require(Duty.SURVEY, access.person().userId(), desk.involvement(requestId));
        var sheet = store(request, "SURVEY", null, form);
        process.incomeSurveyed(item.sourceId());
        return sheet;
    }

    IncomeSheet store(Request request, String purpose, @Nullable Long objectionId, IncomeForm form) {
        IncomeChecks.check(form, limits(request));
        var person = access.person();
        var sheet = new IncomeSheet(
                incomes.nextSheetId(),
                request.requestId(),
                purpose,
                objectionId,
                form.members(),
                form.revenue(),
                form.cost(),
                form.perHead(),
                person.userId(),
                person.fullName(),
                clock.today(),
                Requests.blankToNull(form.note()));
        incomes.insertSheet(sheet);
        incomes.insertLines(sheet.sheetId(), form.lines());
        requests.income(
                request.requestId(),
                sheet.perHead(),
                BigDecimal.valueOf(Objects.requireNonNull(limits(request).upTo().value())));
        audit.write(
                "fill-income-form",
                "in_year_request",
                request.requestId(),
                request.area(),
                purpose + " " + sheet.perHead());
        return sheet;
    }

    /** Records that the result hangs at the commune's office; the term of five working days counts from then. */
    @Transactional
    public LocalDate post(long requestId, PlaceData data) {
        var item = work.requireMine("postIncome", requestId);
        var request = access.request(requestId);
        IncomeChecks.checkPlace(data, clock.today());
        policy.requireApart(Duty.PUT_UP_LIST, data.posterName(), Duty.WITNESS_LIST, data.witnessName());
        var before = incomes.postings(requestId);
        var ends = ends(requestId, data.postedOn());
        incomes.insertPosting(new IncomePosting(
                requestId,
                before.size() + 1,
                data.placeName(),
                data.postedOn(),
                ends,
                data.posterName(),
                data.witnessName(),
                null,
                null,
                null,
                null,
                daysOfNext(before),
                null));
        requests.setState(requestId, RequestState.POSTED);
        audit.write("post-income", "in_year_request", requestId, request.area(), "đến hết " + ends);
        process.incomePosted(item.sourceId(), ends);
        events.publishEvent(new IncomePostingChanged(requestId));
        return ends;
    }

    /** The last day of a posting that goes up on this day. */
    @Transactional(readOnly = true)
    public LocalDate ends(long requestId, LocalDate postedOn) {
        return PostedTerm.ends(
                postedOn,
                calendar.calendar(),
                calendar.rule(POSTING_RULE, postedOn),
                daysOfNext(incomes.postings(requestId)));
    }

    /** How long the posting that goes up next must hang, such as "5 ngày làm việc"; shorter where only missing days are made up for. */
    @Transactional(readOnly = true)
    public String lengthOfNext(long requestId) {
        return PostedTerm.length(calendar.rule(POSTING_RULE), daysOfNext(incomes.postings(requestId)));
    }

    /** True when the posting that goes up next only makes up for missing days. */
    @Transactional(readOnly = true)
    public boolean hangsAgain(long requestId) {
        return daysOfNext(incomes.postings(requestId)) != null;
    }

    private static @Nullable Integer daysOfNext(List<IncomePosting> postings) {
        return postings.isEmpty() ? null : postings.getFirst().daysOfNext();
    }

    /** The officer's word on whether the result hung in full; if not it is put up again for a new term. */
    @Transactional
    public void confirm(long requestId, boolean inFull, String note) {
        var item = work.requireMine("confirmIncomePosting", requestId);
        var request = access.request(requestId);
        RecordRules.check(new IncomePostingWord(inFull, note));
        var posting = incomes.postings(requestId).getFirst();
        incomes.confirmPosting(
                requestId,
                posting.attempt(),
                inFull ? null : clock.today(),
                Requests.blankToNull(note),
                clock.today(),
                access.person().username());
        if (inFull) {
            requests.resultReady(requestId, null);
        } else {
            requests.setState(requestId, RequestState.REVIEWING);
        }
        audit.write(
                inFull ? "confirm-income-posting" : "break-income-posting",
                "in_year_request",
                requestId,
                request.area(),
                note);
        process.incomePostingConfirmed(item.sourceId(), inFull);
        events.publishEvent(new IncomePostingChanged(requestId));
    }

    /** The forms of a request, the first one first. */
    @Transactional(readOnly = true)
    public List<IncomeSheet> sheets(long requestId) {
        access.request(requestId);
        return incomes.sheets(requestId);
    }

    /** A form with its lines. */
    @Transactional(readOnly = true)
    public IncomeForm form(IncomeSheet sheet) {
        return new IncomeForm(sheet.members(), incomes.lines(sheet.sheetId()), sheet.note());
    }

    /** The form that counts: the last one that an objection's conclusion did not set aside. */
    @Transactional(readOnly = true)
    public Optional<IncomeSheet> counting(long requestId) {
        var rejected = incomes.objections(requestId).stream()
                .filter(o -> o.state() != IncomeObjection.State.UPHELD)
                .map(IncomeObjection::objectionId)
                .toList();
        return incomes.sheets(requestId).stream()
                .filter(s -> s.objectionId() == null || !rejected.contains(s.objectionId()))
                .reduce((a, b) -> b);
    }

    /** The postings of a request, the newest first. */
    @Transactional(readOnly = true)
    public List<IncomePosting> postings(long requestId) {
        access.request(requestId);
        return incomes.postings(requestId);
    }

    RequestDecisionService.Finding finding(Request request) {
        var sheet = counting(request.requestId()).orElseThrow();
        var form = form(sheet);
        var limits = limits(request);
        var granted = limits.holds(form) && (request.kind() != RequestKind.MEDIUM || form.farming());
        var result =
                "Thu nhập bình quân " + VietnameseFormat.money(sheet.perHead().longValue()) + "/người/tháng ("
                        + IncomeChecks.words(limits) + ")";
        if (granted) {
            return new RequestDecisionService.Finding(true, result, List.of(), IncomeChecks.unconfirmed(limits));
        }
        var reasons = new ArrayList<String>();
        if (!limits.holds(form)) {
            reasons.add(result + ": không thuộc khoảng thu nhập được công nhận.");
        }
        if (request.kind() == RequestKind.MEDIUM && !form.farming()) {
            reasons.add("Hộ không có thu nhập từ nông, lâm, ngư nghiệp hoặc làm muối trong 12 tháng.");
        }
        return new RequestDecisionService.Finding(false, result, reasons, IncomeChecks.unconfirmed(limits));
    }
}
