package vn.tungho.simulation;

import org.springframework.stereotype.Component;
import vn.tungho.assignment.MyHousehold;
import vn.tungho.assignment.MyHouseholds;
import vn.tungho.assignment.PlanItem;
import vn.tungho.assignment.PlanService;
import vn.tungho.assignment.PlanState;
import vn.tungho.assignment.Pledge;
import vn.tungho.shared.AppClock;

/** The signed-in helper makes a plan with each of his households, and every third of those on the list pledges. */
@Component
class HelpPlans {
    private final MyHouseholds mine;
    private final PlanService plans;
    private final AppClock clock;

    HelpPlans(MyHouseholds mine, PlanService plans, AppClock clock) {
        this.mine = mine;
        this.plans = plans;
        this.clock = clock;
    }

    void write() {
        mine.list().stream()
                .filter(h -> h.nextVisitBy() != null && h.plan().isEmpty())
                .forEach(this::write);
    }

    private void write(MyHousehold household) {
        var first = household.deprivations().split(",", -1)[0];
        plans.put(new PlanItem(
                0,
                1,
                household.householdId(),
                first.isBlank() ? null : Integer.valueOf(first),
                first.isBlank() ? "Thiếu vốn sản xuất" : "Thiếu hụt chỉ số " + first,
                first.isBlank() ? "Vay vốn Ngân hàng Chính sách xã hội" : "Đề nghị hỗ trợ để hết thiếu hụt",
                "Chương trình mục tiêu quốc gia",
                clock.today().plusMonths(6),
                PlanState.DOING,
                ""));
        if (household.householdId() % 3 == 0 && household.povertyStatus().onList()) {
            plans.pledge(new Pledge(
                    0,
                    household.householdId(),
                    clock.today().getYear(),
                    "Vốn nuôi bò, giống lúa",
                    "Chăm chỉ làm ăn, cho con đi học đều, tham gia tổ tiết kiệm.",
                    household.headName(),
                    clock.today()));
        }
    }
}
