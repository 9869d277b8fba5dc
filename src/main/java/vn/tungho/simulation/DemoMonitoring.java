package vn.tungho.simulation;

import java.util.List;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import vn.tungho.monitoring.MonitoringPlan;
import vn.tungho.monitoring.MonitoringPlanService;
import vn.tungho.monitoring.SessionService;
import vn.tungho.security.SignInAs;
import vn.tungho.shared.AppClock;
import vn.tungho.worklist.WorkFilter;
import vn.tungho.worklist.WorkItem;
import vn.tungho.worklist.WorklistService;

/**
 * The demo's monitoring: in the finished commune a round that has come to its recommendations, one of two findings answered, and a
 * second plan just made; in the mixed commune a plan whose notice is to be sent.
 */
@Component
@Order(40)
class DemoMonitoring implements DemoPart {
    private static final String SEED = "482913";
    private static final int FINDINGS = 2;
    private static final int PAGE = 50;

    private final MonitoringActs acts;
    private final MonitoringPlanService plans;
    private final SessionService sessions;
    private final WorklistService work;
    private final AppClock clock;

    DemoMonitoring(
            MonitoringActs acts,
            MonitoringPlanService plans,
            SessionService sessions,
            WorklistService work,
            AppClock clock) {
        this.acts = acts;
        this.plans = plans;
        this.sessions = sessions;
        this.work = work;
        this.clock = clock;
    }

    @Override
    public void everyDay(Demo demo) {
        var monitor = "mttq." + demo.finished();
        var plan = SignInAs.user(monitor, this::latest);
        if (plan == null) {
            SignInAs.user(monitor, () -> begin(demo, demo.finished(), "Giám sát việc rà soát hộ nghèo, hộ cận nghèo"));
            SignInAs.user(monitor, () -> waiting("sendNotice").forEach(acts::notice));
            return;
        }
        switch (plan.state()) {
            case NOTICE -> SignInAs.user(monitor, () -> waiting("sendNotice").forEach(acts::notice));
            case REPORT ->
                SignInAs.user(
                        "congchuc." + demo.finished(),
                        () -> waiting("submitReport").forEach(acts::report));
            case SESSION -> {
                if (!plan.sessionOn().isAfter(clock.today())) {
                    SignInAs.user(monitor, () -> waiting("recordSession").forEach(acts::hold));
                    SignInAs.user(monitor, () -> acts.look(plan.planId(), SEED, FINDINGS));
                }
            }
            case RESULT ->
                SignInAs.user(
                        monitor,
                        () -> sessions.writeResult(
                                plan.planId(), "18/BC-MTTQ", "Đã xem hồ sơ mẫu rút ngẫu nhiên và nghe xã giải trình."));
            case CONCLUSION ->
                SignInAs.user(
                        monitor,
                        () -> sessions.conclude(
                                plan.planId(),
                                "19/KL-MTTQ",
                                "Việc rà soát cơ bản đúng quy trình; có hộ cần khảo sát lại.",
                                "UBND xã; Mặt trận tỉnh",
                                null));
            default -> {}
        }
    }

    @Override
    public void fill(Demo demo) {
        var running = SignInAs.user("mttq." + demo.finished(), this::latest);
        if (running != null) {
            SignInAs.user("congchuc." + demo.finished(), () -> acts.answerAllBut(running.planId(), 1));
            SignInAs.user("mttq." + demo.finished(), () -> {
                if (plans.page(null, Long.MAX_VALUE, 2).size() < 2) {
                    begin(demo, demo.finished(), "Giám sát việc giúp hộ và sử dụng hỗ trợ");
                }
            });
        }
        SignInAs.user("mttq." + demo.mixed(), () -> {
            if (latest() == null) {
                begin(demo, demo.mixed(), "Giám sát họp dân và niêm yết kết quả rà soát");
            }
        });
    }

    private void begin(Demo demo, String commune, String title) {
        var year = clock.today().getYear();
        acts.adopt(demo.provinceCode(), commune, year);
        acts.make(commune, year, title);
    }

    private @org.jspecify.annotations.Nullable MonitoringPlan latest() {
        return plans.page(null, Long.MAX_VALUE, 1).stream().findFirst().orElse(null);
    }

    private List<WorkItem> waiting(String kind) {
        return work.page(WorkFilter.all(), null, PAGE).stream()
                .filter(i -> i.kind().equals(kind))
                .toList();
    }
}
