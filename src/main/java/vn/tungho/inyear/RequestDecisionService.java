package vn.tungho.inyear;

import java.util.Collections;
import java.util.List;
import java.util.Objects;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.tungho.review.DecisionService;
import vn.tungho.review.InYearRoundService;
import vn.tungho.review.ReviewCase;
import vn.tungho.review.basis.BasisRemarks;
import vn.tungho.security.Duty;
import vn.tungho.security.DutyPolicy;
import vn.tungho.shared.AppClock;
import vn.tungho.shared.BusinessException;
import vn.tungho.shared.audit.AuditTrail;
import vn.tungho.shared.valid.RecordRules;
import vn.tungho.worklist.WorklistService;

/** The chair's decision on one request, or the written refusal with its reasons; nothing is decided by time (R-INYEAR-DECISION). */
@Service
public class RequestDecisionService {
    private final RequestMapper requests;
    private final RequestAccess access;
    private final RequestDesk desk;
    private final InYearRoundService rounds;
    private final IncomeReviewService incomes;
    private final IncomeRepeatService repeats;
    private final OwedForms owed;
    private final InYearEscalations escalations;
    private final DutyPolicy policy;
    private final InYearProcess process;
    private final RequestNotices notices;
    private final WorklistService work;
    private final BasisRemarks remarks;
    private final RequestPublisher publisher;
    private final AuditTrail audit;
    private final AppClock clock;

    RequestDecisionService(
            RequestMapper requests,
            RequestAccess access,
            RequestDesk desk,
            InYearRoundService rounds,
            IncomeReviewService incomes,
            IncomeRepeatService repeats,
            OwedForms owed,
            InYearEscalations escalations,
            DutyPolicy policy,
            InYearProcess process,
            RequestNotices notices,
            WorklistService work,
            BasisRemarks remarks,
            RequestPublisher publisher,
            AuditTrail audit,
            AppClock clock) {
        this.requests = requests;
        this.access = access;
        this.desk = desk;
        this.rounds = rounds;
        this.incomes = incomes;
        this.repeats = repeats;
        this.owed = owed;
        this.escalations = escalations;
        this.policy = policy;
        this.process = process;
        this.notices = notices;
        this.work = work;
        this.remarks = remarks;
        this.publisher = publisher;
        this.audit = audit;
        this.clock = clock;
    }

    /**
     * What the result on file allows.
     *
     * @param recognisable true when the request is granted by the result, false when it is refused
     * @param result the result in words
     * @param reasons the reasons of a refusal, to start from; empty when recognisable
     * @param unconfirmed what behind the result is not confirmed, for the remark on page and paper
     */
    public record Finding(boolean recognisable, String result, List<String> reasons, List<String> unconfirmed) {
        public Finding {
            reasons = List.copyOf(reasons);
            unconfirmed = List.copyOf(unconfirmed);
        }
    }

    /** What the sheet or the income form on file says about the request. */
    @Transactional(readOnly = true)
    public Finding finding(long requestId) {
        var request = access.request(requestId);
        return request.state().isEnd()
                ? requests.signed(requestId).map(s -> signed(request, s)).orElseGet(() -> computed(request))
                : computed(request);
    }

    private Finding computed(Request request) {
        return request.kind().byIncome() ? incomes.finding(request) : byClass(request);
    }

    /** What was read when it was signed; a value confirmed or changed since then changes no paper that is out. */
    private static Finding signed(Request request, RequestMapper.Signed signed) {
        var reasons = request.outcomeReasons();
        return new Finding(
                request.state() == RequestState.RECOGNISED,
                signed.signedResult(),
                reasons == null ? List.of() : reasons.lines().toList(),
                signed.signedMarks().lines().toList());
    }

    private Finding byClass(Request request) {
        var c = rounds.reviewCase(Objects.requireNonNull(request.caseId()));
        var before = c.statusBefore();
        var after = c.latestStatus();
        var transition = DecisionService.transition(c);
        var granted = request.kind() == RequestKind.ESCAPE
                ? transition.isEscape()
                : after.onList() && after != before && !transition.isEscape();
        var scores = c.aScore() == null ? "" : " (điểm A " + c.aScore() + ", điểm B " + c.bScore() + ")";
        var move = rounds.move(c);
        var result = before.label() + " → " + after.label() + (move.isEntry() ? ", " + move.label() : "") + scores;
        if (granted) {
            return new Finding(true, result, List.of(), unconfirmed(c));
        }
        var asked = request.kind() == RequestKind.ESCAPE
                ? "Kết quả rà soát: hộ vẫn thuộc diện " + after.label().toLowerCase(java.util.Locale.ROOT) + scores
                        + "."
                : "Kết quả rà soát: " + after.label().toLowerCase(java.util.Locale.ROOT) + scores
                        + ", không phải hộ nghèo hoặc cận nghèo mới.";
        return new Finding(
                false,
                result,
                List.of(asked, "Kết quả đã được họp thôn thống nhất và niêm yết công khai đủ thời hạn."),
                unconfirmed(c));
    }

    private List<String> unconfirmed(ReviewCase c) {
        return c.aScore() == null
                ? List.of()
                : remarks.ofScores(Collections.singletonList(c.basis()), BasisRemarks.IN_YEAR_TERMS);
    }

    /** Signs the decision (Mẫu số 02); possible only when the result grants the request and no paper is owed. */
    @Transactional
    public void recognise(long requestId, String number) {
        var item = work.requireMine("decideRequest", requestId);
        var request = check(requestId, new RequestAnswer(true, number, ""));
        var finding = computed(request);
        if (!finding.recognisable()) {
            throw new BusinessException(
                    "Kết quả rà soát không đạt điều kiện công nhận. Hãy trả lời bằng văn bản có lý do.");
        }
        owed.requireNone(requestId);
        repeats.requireSettled(requestId);
        if (!request.kind().byIncome()) {
            rounds.sign(requestId, Objects.requireNonNull(request.caseId()), number.strip());
        }
        end(request, RequestState.RECOGNISED, number, null);
        freeze(request, finding);
        process.decided(item.sourceId(), true);
    }

    /** Refuses in writing with reasons; possible only when the result does not grant the request. */
    @Transactional
    public void refuse(long requestId, String number, String reasons) {
        var item = work.requireMine("decideRequest", requestId);
        var request = check(requestId, new RequestAnswer(false, number, reasons));
        repeats.requireSettled(requestId);
        var finding = computed(request);
        if (finding.recognisable()) {
            throw new BusinessException("Kết quả đã niêm yết đạt điều kiện công nhận nên không từ chối được."
                    + " Nếu kết quả sai, hãy yêu cầu phúc tra trong thời gian niêm yết.");
        }
        if (!request.kind().byIncome()) {
            rounds.refuse(Objects.requireNonNull(request.caseId()));
        }
        end(request, RequestState.REFUSED, number, reasons);
        freeze(request, finding);
        process.decided(item.sourceId(), false);
    }

    private void freeze(Request request, Finding finding) {
        requests.freeze(request.requestId(), finding.result(), String.join("\n", finding.unconfirmed()));
    }

    /** The written reply to a household that Phiếu A keeps out of the review (R-REFUSAL-WRITTEN). */
    @Transactional
    public void replyAfterScreening(long requestId, String number, String reasons) {
        var item = work.requireMine("refuseRequest", requestId);
        var request = check(requestId, new RequestAnswer(false, number, reasons));
        end(request, RequestState.REFUSED, number, reasons);
        process.refusedAfterScreening(item.sourceId());
    }

    private Request check(long requestId, RequestAnswer data) {
        var request = access.request(requestId);
        requests.lock(requestId);
        policy.require(Duty.DECIDE, access.person().userId(), desk.involvement(requestId));
        var number = RecordRules.check(data).number().strip();
        if (requests.isNumberUsed(request.communeCode(), clock.today(), number)) {
            throw new BusinessException("Số " + number + " đã dùng cho một văn bản khác hôm nay. Hãy ghi số khác.");
        }
        return request;
    }

    private void end(
            Request request, RequestState state, String number, @org.jspecify.annotations.Nullable String reasons) {
        var person = access.person();
        requests.decide(
                request.requestId(),
                state,
                number.strip(),
                clock.today(),
                person.userId(),
                person.fullName(),
                reasons == null ? null : reasons.strip());
        audit.fact(RequestFacts.DECISION, request.requestId());
        escalations.closed(request.requestId(), person.username());
        audit.write(
                state == RequestState.RECOGNISED ? "recognise-request" : "refuse-request",
                "in_year_request",
                request.requestId(),
                request.area(),
                number.strip());
        notices.decided(requests.findById(request.requestId()).orElseThrow());
    }

    /** Issues the certificate (Mẫu số 03) and brings the register up to date. */
    @Transactional
    public void recognise(long requestId) {
        var request = requests.findById(requestId).orElseThrow();
        rounds.recognise(requestId, Objects.requireNonNull(request.caseId()));
        publisher.publish(request);
    }

    /** A recognition by income stands on the request itself; the household's timeline shows it. */
    @Transactional
    public void recogniseIncome(long requestId) {
        var request = requests.findById(requestId).orElseThrow();
        audit.write(
                "record-recognition",
                "household",
                Objects.requireNonNull(request.householdId()),
                request.area(),
                request.kind().label() + ", quyết định " + request.decisionNumber());
        publisher.publish(request);
    }
}
