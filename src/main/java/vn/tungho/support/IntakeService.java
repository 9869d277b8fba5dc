package vn.tungho.support;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.tungho.registry.HouseholdService;
import vn.tungho.shared.BusinessException;
import vn.tungho.support.CaseDesk.Step;

/** The first steps of a case: the papers, and what is found when the conditions are verified. */
@Service
public class IntakeService {
    private final SupportCaseMapper cases;
    private final CaseStepMapper steps;
    private final CaseDesk desk;
    private final SupportProcess process;
    private final SupportRules rules;
    private final HouseholdService households;
    private final SupportAccess access;

    IntakeService(
            SupportCaseMapper cases,
            CaseStepMapper steps,
            CaseDesk desk,
            SupportProcess process,
            SupportRules rules,
            HouseholdService households,
            SupportAccess access) {
        this.cases = cases;
        this.steps = steps;
        this.desk = desk;
        this.process = process;
        this.rules = rules;
        this.households = households;
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

    /** True when the house as seen meets the conditions of housing support. */
    @Transactional(readOnly = true)
    public boolean housingMet(long caseId, VerificationData.HouseData house) {
        var c = access.supportCase(caseId);
        var persons = Math.max(1, households.find(c.householdId()).memberCount());
        return rules.housingConditions(house.hasHouse(), house.weakParts(), house.area() / persons);
    }

    /** Writes down what was found. Conditions not met end the case with the reason; else it goes on to selection or approval. */
    @Transactional
    public void verify(long caseId, VerificationData data) {
        var step = desk.begin("verifyConditions", caseId);
        var c = step.supportCase();
        var met = met(step, data);
        var findings = findings(step, data, met);
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

    private boolean met(Step step, VerificationData data) {
        if (!step.supportCase().programmeCode().equals("HOUSING")) {
            return data.isMet();
        }
        var house = data.housing();
        if (house == null || (house.hasHouse() && house.area() <= 0)) {
            throw new BusinessException("Ghi hiện trạng nhà: ba kết cấu và diện tích (m²), hoặc chọn hộ chưa có nhà.");
        }
        return housingMet(step.caseId(), house) && data.isMet();
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

    private List<CaseFinding> findings(Step step, VerificationData data, boolean met) {
        var lines = new ArrayList<CaseFinding>();
        var house = data.housing();
        if (house != null && step.supportCase().programmeCode().equals("HOUSING")) {
            var persons = Math.max(
                    1, households.find(step.supportCase().householdId()).memberCount());
            add(lines, step, "Hộ có nhà ở", house.hasHouse() ? "Có" : "Chưa có nhà", FindingOutcome.INFO);
            if (house.hasHouse()) {
                add(lines, step, "Nền – móng", durable(house.foundationDurable()), FindingOutcome.INFO);
                add(lines, step, "Khung – tường", durable(house.frameDurable()), FindingOutcome.INFO);
                add(lines, step, "Mái", durable(house.roofDurable()), FindingOutcome.INFO);
                add(
                        lines,
                        step,
                        "Diện tích bình quân",
                        "%.1f m² một người (%d người)".formatted(house.area() / persons, persons),
                        FindingOutcome.INFO);
            }
            add(
                    lines,
                    step,
                    "Điều kiện nhà ở",
                    housingMet(step.caseId(), house)
                            ? "Đủ: chưa có nhà, hoặc từ 2 trong 3 kết cấu không bền chắc, hoặc dưới 8 m² một người"
                            : "Không đủ: nhà bền chắc và từ 8 m² một người trở lên",
                    housingMet(step.caseId(), house) ? FindingOutcome.MET : FindingOutcome.UNMET);
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

    private static String durable(boolean durable) {
        return durable ? "Bền chắc" : "Không bền chắc";
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
