package vn.tungho.simulation;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import vn.tungho.monitoring.Finding;
import vn.tungho.monitoring.FindingLevel;
import vn.tungho.monitoring.FindingService;
import vn.tungho.monitoring.FindingState;
import vn.tungho.monitoring.FindingStep;
import vn.tungho.monitoring.FollowUpService;
import vn.tungho.monitoring.Ground;
import vn.tungho.monitoring.MonitoringEscalations;
import vn.tungho.monitoring.MonitoringKind;
import vn.tungho.monitoring.MonitoringPlanService;
import vn.tungho.monitoring.NewFinding;
import vn.tungho.monitoring.NewPlan;
import vn.tungho.monitoring.PlanMember;
import vn.tungho.monitoring.Programme;
import vn.tungho.monitoring.SampleService;
import vn.tungho.monitoring.SessionMinutes;
import vn.tungho.monitoring.SessionService;
import vn.tungho.monitoring.TeamRole;
import vn.tungho.shared.AppClock;
import vn.tungho.worklist.WorkItem;

/** What is done in a round of monitoring; each act is that of the person signed in. */
@Component
class MonitoringActs implements Playbook {
    private static final int PER_VILLAGE = 2;
    private static final int PER_SIGN = 1;

    private final MonitoringPlanService plans;
    private final SessionService sessions;
    private final FindingService findings;
    private final FollowUpService followUps;
    private final MonitoringEscalations escalations;
    private final SampleService samples;
    private final AppClock clock;

    MonitoringActs(
            MonitoringPlanService plans,
            SessionService sessions,
            FindingService findings,
            FollowUpService followUps,
            MonitoringEscalations escalations,
            SampleService samples,
            AppClock clock) {
        this.plans = plans;
        this.sessions = sessions;
        this.findings = findings;
        this.followUps = followUps;
        this.escalations = escalations;
        this.samples = samples;
        this.clock = clock;
    }

    @Override
    public Map<String, BiConsumer<Cast.Player, WorkItem>> acts() {
        return Map.of(
                "sendNotice",
                (player, item) -> notice(item),
                "submitReport",
                (player, item) -> report(item),
                "recordSession",
                (player, item) -> hold(item),
                "writeResult",
                (player, item) ->
                        sessions.writeResult(id(item), id(item) + "/BC-MTTQ", "Đã xem mẫu và nghe giải trình."),
                "conclude",
                (player, item) -> sessions.conclude(
                        id(item),
                        id(item) + "/KL-MTTQ",
                        "Việc rà soát cơ bản đúng quy trình.",
                        "UBND xã; Mặt trận tỉnh",
                        null),
                "urgeAnswers",
                (player, item) -> followUps.urge(id(item), "Công văn đôn đốc " + id(item) + "/MTTQ"),
                "pressAnswers",
                (player, item) -> followUps.press(id(item), "Đã có văn bản yêu cầu xã trả lời"),
                "checkRemedies",
                (player, item) -> check(item),
                MonitoringEscalations.KIND,
                (player, item) -> escalations.urged(item, "Đã gọi điện nhắc"));
    }

    @Override
    public Set<String> yearProcesses() {
        return Set.of("frontMonitoring");
    }

    /** The commune answers when the year lets it: one finding late, one after the province pressed; a session has its day. */
    @Override
    public Set<String> leftAlone() {
        return Set.of("answerFindings", "recordSession");
    }

    void adopt(String provinceCode, String communeCode, int year) {
        if (plans.programme(communeCode, year) == null) {
            plans.adopt(new Programme(
                    0,
                    provinceCode,
                    communeCode,
                    year,
                    "05/CTr-MTTQ",
                    clock.today(),
                    "Thường trực HĐND, UBND xã",
                    clock.today().minusDays(5),
                    "Giám sát việc rà soát hộ nghèo, hộ cận nghèo\nGiám sát việc sử dụng hỗ trợ"));
        }
    }

    long make(String communeCode, int year, String title) {
        return plans.make(new NewPlan(
                communeCode,
                null,
                year,
                MonitoringKind.TEAM,
                Ground.PROGRAMME,
                title,
                "Xem việc rà soát có đúng quy trình, đúng hộ; kiến nghị sửa điều chưa đúng.",
                "UBND xã, Ban Chỉ đạo rà soát",
                "Phiếu khảo sát\nHọp dân\nNiêm yết, phúc tra\nGiấy chứng nhận\nSử dụng hỗ trợ",
                "Đợt rà soát gần nhất, cả xã",
                "Nghe báo cáo, xem mẫu hồ sơ rút ngẫu nhiên, đến hộ",
                "Trụ sở UBND xã",
                "Số hộ rà soát, số phiếu, số cuộc họp?\nNiêm yết ở đâu, từ ngày nào đến ngày nào?\nÝ kiến của dân và kết quả phúc tra?\nKhó khăn, đề nghị?",
                plans.earliestSession(),
                List.of(
                        new PlanMember(null, "Chủ tịch Mặt trận xã", TeamRole.LEADER, "Chủ trì, kết luận"),
                        new PlanMember(null, "Phó Chủ tịch Mặt trận xã", TeamRole.SECRETARY, "Ghi biên bản"),
                        new PlanMember(null, "Trưởng Ban Thanh tra nhân dân", TeamRole.MEMBER, "Xem hồ sơ mẫu"))));
    }

    void notice(WorkItem item) {
        sessions.sendNotice(id(item), id(item) + "/QĐ-MTTQ", "UBND xã; thành viên đoàn");
    }

    void report(WorkItem item) {
        sessions.submitReport(id(item), id(item) + "/BC-UBND", "Chủ tịch UBND xã", "Báo cáo theo đề cương.");
    }

    void hold(WorkItem item) {
        sessions.recordSession(
                id(item),
                new SessionMinutes(
                        clock.today(),
                        "Đoàn giám sát 3 người; UBND xã, Ban Chỉ đạo, trưởng thôn",
                        "Xã báo cáo theo đề cương.",
                        "Đoàn hỏi về các hộ trong mẫu; xã giải trình.",
                        "Cơ bản đúng quy trình; có điểm cần làm rõ."));
    }

    /** Freezes the frame, draws it with a seed and writes a finding about each of the first households drawn. */
    void look(long planId, String seed, int count) {
        samples.freeze(planId);
        var drawn = samples.draw(planId, seed, "Rút thăm trước cuộc họp thành viên Mặt trận", PER_VILLAGE, PER_SIGN);
        drawn.forEach(row -> samples.look(planId, row.householdId()));
        drawn.stream()
                .limit(count)
                .forEach(row -> findings.write(new NewFinding(
                        planId,
                        FindingStep.SURVEY,
                        row.householdId(),
                        null,
                        "Phiếu không ghi ngày đến nhà; hộ nói chưa được hỏi đủ câu.",
                        "",
                        "Khảo sát lại hộ, bổ sung phiếu.",
                        FindingLevel.WRONG,
                        "")));
    }

    /** The commune answers the first findings that wait. */
    void answer(long planId, int most) {
        followUps.waiting(planId).stream()
                .limit(most)
                .forEach(f -> followUps.answer(f.findingId(), "Đã khảo sát lại và bổ sung phiếu."));
    }

    /** The commune answers all but so many of the findings that wait. */
    void answerAllBut(long planId, int left) {
        answer(planId, Math.max(0, followUps.waiting(planId).size() - left));
    }

    private void check(WorkItem item) {
        followUps.check(
                id(item),
                findings.ofPlan(id(item)).stream()
                        .filter(f -> f.state() == FindingState.ANSWERED)
                        .collect(Collectors.toMap(
                                Finding::findingId, f -> new FollowUpService.Check(true, "Đã xem phiếu bổ sung"))));
    }

    /** True when the plan has a sample that follows from its frame and seed. */
    boolean isReproducible(long planId) {
        var sample = samples.find(planId);
        return sample != null && sample.seed() != null && samples.verify(planId);
    }

    private static long id(WorkItem item) {
        return Long.parseLong(item.businessKey());
    }
}
