package vn.tungho.monitoring;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import org.springframework.stereotype.Component;
import vn.tungho.registry.HouseholdService;
import vn.tungho.review.ReviewStory;
import vn.tungho.security.UserService;
import vn.tungho.shared.AppClock;

/** Brings a round of monitoring to any step through the services, in a commune of its own. */
@Component
public class MonitoringStory {
    public static final LocalDate BEGIN = LocalDate.of(2027, 3, 1);

    private final ReviewStory story;
    private final MonitoringPlanService plans;
    private final SessionService sessions;
    private final FindingService findings;
    private final FollowUpService followUps;
    private final HouseholdService households;
    private final UserService users;
    private final AppClock clock;

    MonitoringStory(
            ReviewStory story,
            MonitoringPlanService plans,
            SessionService sessions,
            FindingService findings,
            FollowUpService followUps,
            HouseholdService households,
            UserService users,
            AppClock clock) {
        this.story = story;
        this.plans = plans;
        this.sessions = sessions;
        this.findings = findings;
        this.followUps = followUps;
        this.households = households;
        this.users = users;
        this.clock = clock;
    }

    /** A commune of one village with three poor households, on the first day of the story. */
    public ReviewStory.Commune commune() {
        story.on(BEGIN);
        return story.commune(1, 3);
    }

    /** The same in the other province. */
    public ReviewStory.Commune communeElsewhere() {
        story.on(BEGIN);
        return story.communeElsewhere(1, 3);
    }

    public <T> T as(String user, Supplier<T> work) {
        return story.as(user, work);
    }

    public void as(String user, Runnable work) {
        story.as(user, work);
    }

    public void on(LocalDate day) {
        story.on(day);
    }

    public void go() {
        story.continueProcesses();
    }

    public LocalDate today() {
        return clock.today();
    }

    public long userId(String username) {
        return users.find(username).orElseThrow().userId();
    }

    /** Some household of the commune. */
    public long household(ReviewStory.Commune commune) {
        return story.household(
                commune.villageCodes().getFirst(), "Hộ Được Giám Sát", vn.tungho.shared.PovertyStatus.POOR);
    }

    /** A plan with its session on the first day allowed. */
    public static NewPlan plan(ReviewStory.Commune commune, LocalDate session, Ground ground) {
        return new NewPlan(
                commune.code(),
                null,
                2027,
                MonitoringKind.TEAM,
                ground,
                "Giám sát rà soát hộ nghèo " + commune.code(),
                "Xem việc rà soát có đúng quy trình không",
                "UBND xã, Ban Chỉ đạo rà soát",
                "Phiếu khảo sát\nHọp dân\nNiêm yết",
                "Đợt rà soát gần nhất",
                "Nghe báo cáo, xem hồ sơ, đến hộ",
                "Trụ sở UBND xã",
                "Số hộ đã rà soát?\nNiêm yết ở đâu, bao lâu?",
                session,
                List.of(
                        new PlanMember(null, "Trưởng Đoàn", TeamRole.LEADER, "Chủ trì"),
                        new PlanMember(null, "Thư Ký Đoàn", TeamRole.SECRETARY, "Ghi biên bản")));
    }

    /** A plan made today; returns its id. */
    public long make(ReviewStory.Commune commune) {
        return as(commune.monitor(), () -> plans.make(plan(commune, plans.earliestSession(), Ground.COMPLAINTS)));
    }

    public void notice(ReviewStory.Commune commune, long planId) {
        as(commune.monitor(), () -> sessions.sendNotice(planId, "12/QĐ-MTTQ", "UBND xã"));
        go();
    }

    public void report(ReviewStory.Commune commune, long planId) {
        as(
                commune.officer(),
                () -> sessions.submitReport(planId, "34/BC-UBND", "Chủ tịch UBND xã", "Đã rà soát 3 hộ."));
        go();
    }

    /** The session is held on its day. */
    public void hold(ReviewStory.Commune commune, long planId) {
        on(as(commune.monitor(), () -> plans.find(planId)).sessionOn());
        as(
                commune.monitor(),
                () -> sessions.recordSession(
                        planId,
                        new SessionMinutes(
                                today(), "Đoàn 2 người, xã 3 người", "Như văn bản", "Hỏi, đáp", "Ghi nhận")));
        go();
    }

    /** A finding about a household. */
    public long find(ReviewStory.Commune commune, long planId, long householdId) {
        return as(
                commune.monitor(),
                () -> findings.write(new NewFinding(
                        planId,
                        FindingStep.SURVEY,
                        householdId,
                        null,
                        "Phiếu ghi hộ có xe máy, đến nhà không thấy.",
                        "",
                        "Khảo sát lại hộ này.",
                        FindingLevel.WRONG,
                        "")));
    }

    public void result(ReviewStory.Commune commune, long planId) {
        as(commune.monitor(), () -> sessions.writeResult(planId, "56/BC-MTTQ", "Kết quả giám sát."));
        go();
    }

    public void conclude(ReviewStory.Commune commune, long planId) {
        as(
                commune.monitor(),
                () -> sessions.conclude(planId, "57/KL-MTTQ", "Kết luận.", "UBND xã; Mặt trận tỉnh", null));
        go();
    }

    /** A plan with so many findings, brought to the answers; returns its id. */
    public long toAnswers(ReviewStory.Commune commune, int count) {
        var plan = make(commune);
        notice(commune, plan);
        report(commune, plan);
        hold(commune, plan);
        for (var i = 0; i < count; i++) {
            find(commune, plan, household(commune));
        }
        result(commune, plan);
        conclude(commune, plan);
        return plan;
    }

    public List<Finding> findings(ReviewStory.Commune commune, long planId) {
        return as(commune.monitor(), () -> findings.ofPlan(planId));
    }

    /** Every waiting finding is answered by this person. */
    public void answerAll(ReviewStory.Commune commune, long planId, String username) {
        var waiting = followUps.waiting(planId);
        as(username, () -> waiting.forEach(f -> followUps.answer(f.findingId(), "Đã khảo sát lại, sửa phiếu.")));
        go();
    }

    /** The monitor looks at every answer. */
    public void check(ReviewStory.Commune commune, long planId, boolean remedied) {
        var verdicts = findings(commune, planId).stream()
                .filter(f -> f.state() == FindingState.ANSWERED)
                .collect(java.util.stream.Collectors.toMap(
                        Finding::findingId,
                        f -> new FollowUpService.Check(remedied, remedied ? "Đã đến xem" : "Chưa sửa phiếu")));
        as(commune.monitor(), () -> followUps.check(planId, Map.copyOf(verdicts)));
        go();
    }

    public MonitoringPlan plan(ReviewStory.Commune commune, long planId) {
        return as(commune.monitor(), () -> plans.find(planId));
    }
}
