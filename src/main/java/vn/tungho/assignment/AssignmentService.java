package vn.tungho.assignment;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.tungho.security.factor.Signings;
import vn.tungho.shared.AppClock;
import vn.tungho.shared.BusinessException;
import vn.tungho.shared.VietnameseFormat;
import vn.tungho.shared.area.AreaDirectory;
import vn.tungho.shared.audit.Actor;
import vn.tungho.shared.audit.AuditTrail;
import vn.tungho.shared.valid.RecordRules;

/** The proposal and the signed decision that gives every household its helper (R-HELPER-*). */
@Service
public class AssignmentService {
    private final NeedMapper needs;
    private final HelperMapper helpers;
    private final AssignmentMapper assignments;
    private final HelpWriter writer;
    private final NeedDuties duties;
    private final CoverageService coverage;
    private final HelpRules rules;
    private final HelpDecisionWords words;
    private final HelpNews news;
    private final HelpAccess access;
    private final Signings signings;
    private final AreaDirectory areas;
    private final AuditTrail audit;
    private final AppClock clock;

    AssignmentService(
            NeedMapper needs,
            HelperMapper helpers,
            AssignmentMapper assignments,
            HelpWriter writer,
            NeedDuties duties,
            CoverageService coverage,
            HelpRules rules,
            HelpDecisionWords words,
            HelpNews news,
            HelpAccess access,
            Signings signings,
            AreaDirectory areas,
            AuditTrail audit,
            AppClock clock) {
        this.needs = needs;
        this.helpers = helpers;
        this.assignments = assignments;
        this.writer = writer;
        this.duties = duties;
        this.coverage = coverage;
        this.rules = rules;
        this.words = words;
        this.news = news;
        this.access = access;
        this.signings = signings;
        this.areas = areas;
        this.audit = audit;
        this.clock = clock;
    }

    /** What the decision says. */
    public record Signing(
            @NotBlank(message = "Chưa ghi “Số quyết định”, ví dụ 15/QĐ-BCĐ.") String number,

            @NotNull(message = "Ghi ngày quyết định.") LocalDate decidedOn,
            @Nullable LocalDate termUntil) {}

    /** Households of the commune that are to have a helper and have none, by village and name. */
    @Transactional(readOnly = true)
    public List<HelpNeed> unhelped(String communeCode) {
        access.requireSees(areas.commune(communeCode).area());
        return needs.unhelped(communeCode, coverage.escapedFrom());
    }

    /** The system's proposal: household id → helper id. */
    @Transactional(readOnly = true)
    public Map<Long, Long> propose(String communeCode) {
        access.requireSees(areas.commune(communeCode).area());
        var kin = kin(communeCode);
        var candidates = helpers.rows(communeCode).stream()
                .filter(HelperRow::isActive)
                .map(h -> new Proposal.Candidate(
                        h.helperId(),
                        h.villageCode(),
                        h.load(),
                        h.capacity(),
                        kin.getOrDefault(h.helperId(), Set.of())))
                .toList();
        return Proposal.make(
                needs.unhelped(communeCode, coverage.escapedFrom()),
                candidates,
                rules.amount(HelpRule.Name.MOST_HOUSEHOLDS),
                rules.amount(HelpRule.Name.WARN_HOUSEHOLDS));
    }

    /** Helper id → households of relatives. */
    @Transactional(readOnly = true)
    public Map<Long, Set<Long>> kin(String communeCode) {
        return helpers.kin(communeCode).stream()
                .collect(Collectors.groupingBy(
                        HelperMapper.Kin::helperId,
                        Collectors.mapping(HelperMapper.Kin::householdId, Collectors.toSet())));
    }

    /**
     * Signs the decision: every household of the choice gets its helper from the day of the decision. The processes start afterwards
     * in batches: see {@link AssignmentStarts}.
     *
     * @param choice household id → helper id
     * @return the decision's id
     * @throws BusinessException when a helper is a relative, a household has a helper already, the number is taken, or the
     *     resolution it rests on is not confirmed
     */
    @Transactional
    public long sign(String communeCode, Signing signing, Map<Long, Long> choice) {
        var commune = areas.commune(communeCode).area();
        access.require(commune, HelpAccess.SIGNERS);
        signings.requireFresh("signHelpDecision");
        check(communeCode, signing, choice);
        var said = words.toSign();
        var waiting = needs.unhelped(communeCode, coverage.escapedFrom()).stream()
                .collect(Collectors.toMap(HelpNeed::householdId, Function.identity()));
        var known = helpers.rows(communeCode).stream()
                .filter(HelperRow::isActive)
                .collect(Collectors.toMap(HelperRow::helperId, Function.identity()));
        var kin = kin(communeCode);
        choice.forEach((household, helper) -> checkPair(household, helper, waiting, known, kin));
        var person = access.person();
        var decision = new HelpDecision(
                assignments.nextDecisionId(),
                commune.provinceCode(),
                communeCode,
                signing.number().strip(),
                signing.decidedOn(),
                signing.termUntil(),
                choice.size(),
                person.userId(),
                person.fullName(),
                clock.now(),
                said.basis(),
                said.duty(),
                said.remark());
        assignments.insertDecision(decision);
        audit.fact(HelpDecisionFacts.DECISION, decision.decisionId());
        writer.insert(
                decision,
                choice.entrySet().stream()
                        .map(e -> new HelpWriter.Pair(Objects.requireNonNull(waiting.get(e.getKey())), e.getValue()))
                        .toList());
        news.assigned(choice.values(), writer.answerBy());
        audit.write(
                "sign-help-decision",
                "help_decision",
                decision.decisionId(),
                commune,
                decision.number() + ": " + choice.size() + " hộ");
        if (waiting.size() == choice.size()) {
            duties.covered(communeCode, Actor.name());
        }
        return decision.decisionId();
    }

    /** The decisions of a commune, the latest first. */
    @Transactional(readOnly = true)
    public List<HelpDecision> decisions(String communeCode) {
        access.requireSees(areas.commune(communeCode).area());
        return assignments.decisions(communeCode);
    }

    /** The decision, within the person's area. */
    @Transactional(readOnly = true)
    public HelpDecision decision(long decisionId) {
        var decision = assignments
                .decision(decisionId)
                .orElseThrow(() -> new BusinessException("Không có quyết định này. Hãy tải lại trang."));
        access.requireSees(decision.commune());
        return decision;
    }

    /** The list that belongs to a decision. */
    @Transactional(readOnly = true)
    public List<DecisionLine> lines(long decisionId) {
        decision(decisionId);
        return assignments.decisionLines(decisionId);
    }

    /** All assignments of a household with their helpers, the latest first. */
    @Transactional(readOnly = true)
    public List<Assignment> ofHousehold(long householdId) {
        return assignments.ofHousehold(householdId);
    }

    /** Those who help the household today: helper and deputy, in this order; for other modules. */
    @Transactional(readOnly = true)
    public List<Helper> helping(long householdId) {
        var ids = new HashSet<Long>();
        var today = clock.today();
        assignments.ofHousehold(householdId).stream()
                .filter(a -> a.state() == AssignmentState.ACTIVE)
                .forEach(a -> {
                    ids.add(a.helperId());
                    ids.add(a.actingHelperId(today));
                });
        return ids.isEmpty() ? List.of() : helpers.findByIds(ids);
    }

    private void check(String communeCode, Signing signing, Map<Long, Long> choice) {
        if (choice.isEmpty()) {
            throw new BusinessException("Chưa chọn người giúp cho hộ nào. Hãy chọn ít nhất một hộ.");
        }
        RecordRules.check(signing);
        if (signing.decidedOn().isAfter(clock.today())) {
            throw new BusinessException("Ngày quyết định " + VietnameseFormat.date(signing.decidedOn())
                    + " chưa tới. Hãy ghi ngày hôm nay hoặc ngày đã ký.");
        }
        if (signing.termUntil() != null && !signing.termUntil().isAfter(signing.decidedOn())) {
            throw new BusinessException("Thời hạn phải sau ngày quyết định. Hãy chọn lại.");
        }
        if (assignments.countDecisions(communeCode, signing.number().strip()) > 0) {
            throw new BusinessException(
                    "Xã đã có quyết định số " + signing.number().strip() + ". Hãy ghi số khác.");
        }
    }

    private static void checkPair(
            long household,
            long helper,
            Map<Long, HelpNeed> waiting,
            Map<Long, HelperRow> known,
            Map<Long, Set<Long>> kin) {
        var need = waiting.get(household);
        if (need == null) {
            throw new BusinessException(
                    "Có hộ trong danh sách đã có người giúp hoặc không còn cần giúp. Hãy tải lại bảng phân công.");
        }
        var person = known.get(helper);
        if (person == null) {
            throw new BusinessException(
                    "Người giúp của hộ " + need.headName() + " không còn nhận hộ. Hãy chọn người khác.");
        }
        if (kin.getOrDefault(helper, Set.of()).contains(household)) {
            throw new BusinessException(person.fullName() + " là người thân của hộ " + need.headName()
                    + " nên không được giúp hộ này. Hãy chọn người khác.");
        }
    }
}
