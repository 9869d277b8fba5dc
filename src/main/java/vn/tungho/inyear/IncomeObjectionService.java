package vn.tungho.inyear;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.tungho.security.Duty;
import vn.tungho.security.DutyPolicy;
import vn.tungho.security.Role;
import vn.tungho.security.UserRef;
import vn.tungho.security.UserService;
import vn.tungho.shared.AppClock;
import vn.tungho.shared.BusinessException;
import vn.tungho.shared.audit.AuditTrail;
import vn.tungho.shared.calendar.CalendarService;
import vn.tungho.shared.valid.RecordRules;
import vn.tungho.worklist.WorklistService;

/** What people say against a posted income: another enumerator fills the form within three working days (R-INCOME-REVERIFY). */
@Service
public class IncomeObjectionService {
    /** The term of the second look in the deadline table. */
    public static final String REVERIFICATION_RULE = "INCOME_REVERIFICATION";

    static final String EXTENSION_RULE = "INCOME_EXTENSION";

    private final RequestMapper requests;
    private final IncomeMapper incomes;
    private final IncomeReviewService reviews;
    private final RequestRoundService rounds;
    private final InYearEscalations escalations;
    private final RequestAccess access;
    private final RequestDesk desk;
    private final UserService users;
    private final DutyPolicy policy;
    private final InYearProcess process;
    private final WorklistService work;
    private final CalendarService calendar;
    private final AuditTrail audit;
    private final AppClock clock;

    IncomeObjectionService(
            RequestMapper requests,
            IncomeMapper incomes,
            IncomeReviewService reviews,
            RequestRoundService rounds,
            InYearEscalations escalations,
            RequestAccess access,
            RequestDesk desk,
            UserService users,
            DutyPolicy policy,
            InYearProcess process,
            WorklistService work,
            CalendarService calendar,
            AuditTrail audit,
            AppClock clock) {
        this.requests = requests;
        this.incomes = incomes;
        this.reviews = reviews;
        this.rounds = rounds;
        this.escalations = escalations;
        this.access = access;
        this.desk = desk;
        this.users = users;
        this.policy = policy;
        this.process = process;
        this.work = work;
        this.calendar = calendar;
        this.audit = audit;
        this.clock = clock;
    }

    /** Enumerators who may take the second look. */
    @Transactional(readOnly = true)
    public List<UserRef> verifiers(long requestId) {
        var request = access.request(requestId);
        var all = users.usersWithRole(Role.ENUMERATOR, request.commune());
        var barred = policy.barred(Duty.REVERIFY, all, desk.involvement(requestId));
        return all.stream().filter(u -> !barred.containsKey(u)).toList();
    }

    /**
     * Takes an objection down while the result hangs; the last day for the decision moves with it where it must. Returns its id.
     *
     * @param verifierId who takes the second look: nobody who filled the first form
     */
    @Transactional
    public long lodge(
            long requestId,
            String complainantName,
            @Nullable String phone,
            String content,
            LocalDate receivedOn,
            long verifierId) {
        var request = access.request(requestId);
        access.requireKeeper(request.commune());
        RecordRules.check(new NewIncomeObjection(complainantName, phone, content, receivedOn, verifierId));
        if (requests.lock(requestId).state() != RequestState.POSTED) {
            throw new BusinessException("Ý kiến về thu nhập chỉ nhận trong thời gian niêm yết."
                    + " Sau đó người dân có quyền khiếu nại quyết định.");
        }
        var posting = incomes.postings(requestId).getFirst();
        if (receivedOn.isAfter(clock.today())
                || receivedOn.isBefore(posting.postedOn())
                || receivedOn.isAfter(posting.endsOn())) {
            throw new BusinessException("Ngày nhận ý kiến phải trong thời gian niêm yết, từ "
                    + vn.tungho.shared.VietnameseFormat.date(posting.postedOn()) + " đến "
                    + vn.tungho.shared.VietnameseFormat.date(posting.endsOn()) + ".");
        }
        if (incomes.openObjection(requestId).isPresent()) {
            throw new BusinessException(
                    "Đang phúc tra một ý kiến khác về hồ sơ này. Hãy ghi ý kiến mới sau khi phúc tra xong.");
        }
        if (verifiers(requestId).stream().noneMatch(u -> u.userId() == verifierId)) {
            throw new BusinessException(
                    "Người này đã điền phiếu thu nhập, là người thân của hộ hoặc không phải rà soát viên. Hãy cử người khác.");
        }
        var due = calendar.due(REVERIFICATION_RULE, receivedOn);
        var objection = new IncomeObjection(
                incomes.nextObjectionId(),
                requestId,
                complainantName.strip(),
                Requests.blankToNull(phone),
                content.strip(),
                receivedOn,
                due,
                verifierId,
                false,
                IncomeObjection.State.OPEN,
                null,
                null);
        incomes.insertObjection(objection, access.person().username(), clock.now());
        audit.write("lodge-income-objection", "in_year_request", requestId, request.area(), "");
        rounds.extend(request, objection.objectionId(), calendar.due(EXTENSION_RULE, receivedOn));
        process.incomeObjection(requestId, due);
        return objection.objectionId();
    }

    /** The verifier sends the new form and says whether the objection is right; returns the form. */
    @Transactional
    public IncomeSheet reverify(long requestId, IncomeForm form, boolean upheld, String conclusion) {
        var item = work.requireMine("reverifyIncome", requestId);
        var request = access.request(requestId);
        policy.require(Duty.REVERIFY, access.person().userId(), desk.involvement(requestId));
        RecordRules.check(new ObjectionAnswer(upheld, conclusion));
        var objection = incomes.openObjection(requestId).orElseThrow();
        var before = request.perHeadIncome();
        var sheet = reviews.store(request, "REVERIFY", objection.objectionId(), form);
        incomes.conclude(
                requestId,
                upheld ? IncomeObjection.State.UPHELD : IncomeObjection.State.REJECTED,
                conclusion.strip(),
                clock.today());
        if (!upheld && before != null && request.lineAmount() != null) {
            requests.income(requestId, before, request.lineAmount());
        }
        escalations.reverified(objection.objectionId(), access.person().username());
        audit.write(
                "reverify-income", "in_year_request", requestId, request.area(), upheld ? "chấp nhận" : "giữ nguyên");
        process.incomeReverified(item.sourceId());
        return sheet;
    }

    /** The objections of a request, the first one first. */
    @Transactional(readOnly = true)
    public List<IncomeObjection> ofRequest(long requestId) {
        access.request(requestId);
        return incomes.objections(requestId);
    }
}
