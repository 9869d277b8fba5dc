package vn.tungho.support;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.tungho.registry.HouseholdService;
import vn.tungho.shared.BusinessException;
import vn.tungho.support.CaseDesk.Step;
import vn.tungho.support.facts.HouseService;
import vn.tungho.support.facts.HouseState;

/** The first steps of a case: the papers, and what is found when the conditions are verified. */
@Service
public class IntakeService {
    private final SupportCaseMapper cases;
    private final CaseStepMapper steps;
    private final CaseDesk desk;
    private final SupportProcess process;
    private final SupportRules rules;
    private final HouseholdService households;
    private final HouseService houses;
    private final ProgrammeService programmes;
    private final SupportAccess access;

    IntakeService(
            SupportCaseMapper cases,
            CaseStepMapper steps,
            CaseDesk desk,
            SupportProcess process,
            SupportRules rules,
            HouseholdService households,
            HouseService houses,
            ProgrammeService programmes,
            SupportAccess access) {
        this.cases = cases;
        this.steps = steps;
        this.desk = desk;
        this.process = process;
        this.rules = rules;
        this.households = households;
        this.houses = houses;
        this.programmes = programmes;
        this.access = access;
    }

    /** Takes the request in: all required papers must be there. {@code received} holds the numbers of the papers that came. */
    @Transactional
    public void receive(long caseId, Set<Integer> received) {
        var step = desk.begin("receiveRequest", caseId);
        var missing = cases.documents(caseId).stream()
                .filter(d -> d.isRequired() && !received.contains(d.documentNo()))
                .map(CaseDocument::name)
                .toList();
        if (!missing.isEmpty()) {
            throw new BusinessException("Còn thiếu giấy tờ bắt buộc: " + String.join("; ", missing)
                    + ". Hướng dẫn hộ bổ sung rồi tiếp nhận.");
        }
        received.forEach(no -> cases.receiveDocument(caseId, no, desk.today()));
        var due = desk.move(
                step.supportCase(), SupportState.VERIFYING, step.edition().verifyRule(), desk.today());
        desk.note(
                step.supportCase(),
                "receive-support-request",
                desk.today(),
                "Tiếp nhận đề nghị",
                received.size() + " giấy tờ");
        process.received(step.taskId(), due);
    }

    /** What the table of conditions says of the house as seen. */
    @Transactional(readOnly = true)
    public HouseVerdict housing(long caseId, HouseState house) {
        return verdict(access.supportCase(caseId), house);
    }

    private HouseVerdict verdict(SupportCase c, HouseState house) {
        return new HouseVerdict(rules, house, households.find(c.householdId()).memberCount());
    }

    /** Writes down what was found. Conditions not met end the case with the reason; else it goes on to selection or approval. */
    @Transactional
    public void verify(long caseId, VerificationData data) {
        var step = desk.begin("verifyConditions", caseId);
        var c = step.supportCase();
        var house = lookedAt(step, data);
        var met = data.isMet() && (house == null || house.isMet());
        var findings = findings(step, data, house, met);
        cases.insertFindings(findings);
        steps.verified(caseId, access.person().userId(), data.group() == null ? c.groupName() : data.group());
        if (!met) {
            var reason = refusal(data, findings);
            desk.end(c, SupportState.REFUSED, reason, null);
            desk.note(c, "refuse-support", desk.today(), "Từ chối khi xác minh", reason);
        } else {
            moveOn(step);
            desk.note(c, "verify-support", desk.today(), "Xác minh: đủ điều kiện", summary(findings));
        }
        process.verified(
                step.taskId(),
                met,
                step.edition().isSelectionNeeded(),
                step.edition().isPosted(),
                desk.approveDue(step.edition()));
    }

    /** For an edition that looks at the house the table decides; what was seen stays with the household. */
    private @Nullable HouseVerdict lookedAt(Step step, VerificationData data) {
        if (!programmes.book().asksHouse(step.edition().programmeEditionId())) {
            return null;
        }
        var house = data.housing();
        if (house == null) {
            throw new BusinessException("Ghi hiện trạng nhà: ba kết cấu và diện tích (m²), hoặc chọn hộ chưa có nhà.");
        }
        var verdict = verdict(step.supportCase(), house);
        verdict.requireComplete();
        var household = households.find(step.supportCase().householdId());
        if (household.isActive()) {
            houses.record(household.householdId(), house, desk.today(), "Xác minh hồ sơ hỗ trợ số " + step.caseId());
        }
        return verdict;
    }

    private void moveOn(Step step) {
        var c = step.supportCase();
        var edition = step.edition();
        if (edition.isSelectionNeeded()) {
            desk.move(c, SupportState.SELECTING, null, desk.today());
        } else if (edition.isPosted()) {
            desk.move(c, SupportState.POSTING, null, desk.today());
        } else {
            desk.move(c, SupportState.APPROVING, edition.approveRule(), desk.today());
        }
    }

    private static List<CaseFinding> findings(
            Step step, VerificationData data, @Nullable HouseVerdict house, boolean met) {
        var lines = new ArrayList<CaseFinding>();
        if (house != null) {
            lines.addAll(house.lines(step.caseId()));
        }
        data.findings().forEach(f -> add(lines, step, f.question(), f.answer(), f.outcome()));
        add(
                lines,
                step,
                "Kết luận",
                met ? "Đủ điều kiện" : "Không đủ điều kiện",
                met ? FindingOutcome.MET : FindingOutcome.UNMET);
        return lines;
    }

    private static void add(
            List<CaseFinding> lines, Step step, String question, String answer, FindingOutcome outcome) {
        lines.add(new CaseFinding(step.caseId(), lines.size() + 1, question, answer, outcome));
    }

    private static String refusal(VerificationData data, List<CaseFinding> findings) {
        if (!data.reason().isBlank()) {
            return data.reason().strip();
        }
        return findings.stream()
                .filter(f ->
                        f.outcome() == FindingOutcome.UNMET && !f.question().equals("Kết luận"))
                .findFirst()
                .map(CaseFinding::answer)
                .orElseThrow(() -> new BusinessException("Ghi lý do không đủ điều kiện để trả lời hộ bằng văn bản."));
    }

    private static String summary(List<CaseFinding> findings) {
        return findings.stream()
                .map(f -> f.question() + ": " + f.answer().toLowerCase(Locale.of("vi")))
                .collect(Collectors.joining("; "));
    }
}
