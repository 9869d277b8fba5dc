package vn.tungho.assignment;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.tungho.security.DeputyService;
import vn.tungho.security.Role;
import vn.tungho.security.UserService;
import vn.tungho.shared.PovertyStatus;

/**
 * A commune after a quarter in which everything happened that figures stumble over: handovers, absences, corrections, withdrawals, a
 * deputy, households that left the list before and after somebody helped them, and such that are poor again.
 */
@Component
public class LivedQuarter {
    private final HelpStory story;
    private final VisitService visits;
    private final VisitCorrections corrections;
    private final HandoverService handovers;
    private final PlanService plans;
    private final DeputyService deputies;
    private final UserService users;
    private final JdbcClient db;

    LivedQuarter(
            HelpStory story,
            VisitService visits,
            VisitCorrections corrections,
            HandoverService handovers,
            PlanService plans,
            DeputyService deputies,
            UserService users,
            JdbcClient db) {
        this.story = story;
        this.visits = visits;
        this.corrections = corrections;
        this.handovers = handovers;
        this.plans = plans;
        this.deputies = deputies;
        this.users = users;
        this.db = db;
    }

    private NewVisit visit(long household, LocalDate on, Situation situation, long dong) {
        return new NewVisit(
                VisitService.newClientId(),
                household,
                null,
                on,
                VisitPurpose.HELP,
                situation,
                "",
                dong,
                dong == 0 ? "" : "Gạo",
                dong / 2,
                BigDecimal.valueOf(dong == 0 ? 0 : 15, 1),
                "",
                NextStep.NEXT_VISIT,
                "",
                null,
                null,
                null,
                95,
                4);
    }

    /** Households 1–3 of the first helper (two of them handed over), 4 and 5 of the second, 6 of the third since the last day. */
    public HelpStory.Commune lived() {
        var c = story.commune(3, 3);
        var ids = new ArrayList<Long>();
        for (var h = 0; h < 3; h++) {
            ids.add(story.accepted(c, h, 0));
        }
        story.accepted(c, 3, 1);
        story.accepted(c, 4, 1);
        visited(c);
        handOver(c, ids.subList(0, 2));
        leftAndCameBack(c);
        return c;
    }

    private void visited(HelpStory.Commune c) {
        var one = c.helperNames().getFirst();
        var two = c.helperNames().get(1);
        var three = c.helperNames().get(2);
        var homes = c.households();
        story.as(
                one,
                () -> plans.pledge(new Pledge(
                        0, homes.getFirst(), story.today().getYear(), "", "Làm ăn", "Chủ hộ", story.today())));
        story.later(3);
        story.as(one, () -> visits.log(visit(homes.getFirst(), story.today(), Situation.BETTER, 400_000)));
        story.as(one, () -> visits.log(visit(homes.get(1), story.today(), Situation.SAME, 200_000)));
        story.as(one, () -> visits.log(visit(homes.get(2), story.today(), Situation.AWAY, 0)));
        var wrong = story.as(one, () -> visits.log(visit(homes.get(1), story.today(), Situation.SAME, 100_000)))
                .visitId();
        story.as(one, () -> corrections.withdraw(wrong, "ghi trùng"));
        var mended = story.as(two, () -> visits.log(visit(homes.get(3), story.today(), Situation.SAME, 50_000)))
                .visitId();
        story.as(
                two,
                () -> corrections.correct(
                        mended, visit(homes.get(3), story.today().minusDays(1), Situation.BETTER, 60_000), ""));
        story.as(
                one,
                () -> deputies.appoint(
                        users.find(three).orElseThrow().userId(),
                        Role.CADRE,
                        story.today(),
                        story.today().plusDays(4),
                        "Ốm"));
        story.as(three, () -> visits.log(visit(homes.get(2), story.today(), Situation.SAME, 30_000)));
    }

    private void handOver(HelpStory.Commune c, List<Long> assignments) {
        var minutes = story.as(
                c.committee(),
                () -> handovers.offer(
                        c.helpers().getFirst(),
                        new HandoverService.Offer(
                                HandoverKind.FINAL,
                                c.helpers().get(1),
                                assignments,
                                story.today(),
                                null,
                                "Chuyển công tác",
                                "Hộ đang chờ vay vốn.")));
        story.later(2);
        story.as(c.helperNames().get(1), () -> handovers.sign(minutes));
        story.later(5);
    }

    private void leftAndCameBack(HelpStory.Commune c) {
        var homes = c.households();
        // recognised as escaped after one helper went there, and the other only took it over
        moved(c, 0, PovertyStatus.NEWLY_ESCAPED, "poor_escape_above_near_poor");
        // had left the list before anybody helped it, was poor again before that too, and is given a helper now
        moved(c, 5, PovertyStatus.NEWLY_ESCAPED, "poor_escape_above_near_poor");
        // left the list and is poor again while the second helper has it in charge
        moved(c, 4, PovertyStatus.NEWLY_ESCAPED, "poor_escape_above_near_poor");
        story.later(1);
        moved(c, 4, PovertyStatus.POOR, "re_poor");
        moved(c, 5, PovertyStatus.POOR, "re_poor");
        story.later(1);
        story.accepted(c, 5, 2);
    }

    private void moved(HelpStory.Commune c, int home, PovertyStatus to, String transition) {
        var household = c.households().get(home);
        story.recognise(c.officer(), List.of(household), to, story.today());
        db.sql("update household_status set transition = ? where household_id = ? and decided_on = ?")
                .params(transition, household, story.today())
                .update();
    }
}
