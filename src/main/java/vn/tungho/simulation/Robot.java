package vn.tungho.simulation;

import java.util.List;
import java.util.Set;
import org.springframework.stereotype.Component;
import vn.tungho.operations.EngineJobs;
import vn.tungho.review.FollowUps;
import vn.tungho.security.Role;
import vn.tungho.security.SignInAs;
import vn.tungho.shared.AppClock;
import vn.tungho.support.SupportEscalations;
import vn.tungho.worklist.WorkFilter;
import vn.tungho.worklist.WorkItem;
import vn.tungho.worklist.WorklistService;

/** Plays one player's turn: takes what waits in the player's own list and does it through the services. */
@Component
class Robot {
    private static final int PAGE = 200;
    /** Processes of the year after the decisions; left alone by a script that does not play it. */
    private static final Set<String> YEAR_PROCESSES = Set.of("cadreAssignment", "supportCase");
    /** Ends by itself when somebody else does his work, or waits for its season and is played by the year. */
    private static final Set<String> ENDS_BY_ITSELF =
            Set.of("overdueVisitOfCell", "unansweredHousehold", "settleReturn");

    private final WorklistService work;
    private final FieldActs field;
    private final OfficeActs office;
    private final SupportActs support;
    private final FollowUps followUps;
    private final HelperActs helpers;
    private final EngineJobs jobs;
    private final AppClock clock;

    Robot(
            WorklistService work,
            FieldActs field,
            OfficeActs office,
            SupportActs support,
            FollowUps followUps,
            HelperActs helpers,
            EngineJobs jobs,
            AppClock clock) {
        this.work = work;
        this.field = field;
        this.office = office;
        this.support = support;
        this.followUps = followUps;
        this.helpers = helpers;
        this.jobs = jobs;
        this.clock = clock;
    }

    /** Everybody works until nobody finds anything more to do today; returns how many pieces of work were done. */
    int day(List<Cast.Player> players, Script script) {
        var total = 0;
        int done;
        do {
            jobs.runDue();
            done = 0;
            for (var player : players) {
                done += SignInAs.user(player.username(), () -> turn(player, script));
            }
            total += done;
        } while (done > 0);
        return total;
    }

    private int turn(Cast.Player player, Script script) {
        var done = 0;
        for (var item : work.page(WorkFilter.all(), null, PAGE)) {
            if (isPlayed(item, script) && script.mayAct(item, clock.today())) {
                act(player, item);
                done++;
            }
        }
        if (player.role() == Role.POVERTY_OFFICER) {
            done += office.object(player.area().code(), script.objections(), script);
        }
        return done;
    }

    private static boolean isPlayed(WorkItem item, Script script) {
        return !ENDS_BY_ITSELF.contains(item.kind())
                && (script.playsYear() || !YEAR_PROCESSES.contains(item.processKey()));
    }

    private void act(Cast.Player player, WorkItem item) {
        switch (item.kind()) {
            case "closeList" -> office.closeList(item);
            case "assignEnumerators" -> office.assignEnumerators(item);
            case "survey" -> field.survey(item, Integer.MAX_VALUE);
            case "recordMeeting" -> field.meet(item, player.fullName());
            case "postAtVillage" -> field.postAtVillage(item);
            case "postAtCommune" -> field.postAtCommune(item);
            case "confirmPosting" -> field.confirm(item);
            case "assignTeam" -> office.assignTeam(item);
            case "reverify" -> field.reverify(item);
            case "concludeReverification" -> office.conclude(item);
            case "consolidate" -> office.consolidate(item);
            case "reportToProvince" -> office.report(item);
            case "giveOpinion" -> office.giveOpinion(item);
            case "signDecisions" -> office.sign(item);
            case FollowUps.OPINION, FollowUps.LATE_REVIEW, FollowUps.REVERIFICATION ->
                followUps.urged(item, "Đã gọi điện nhắc");
            case "receiveRequest" -> support.receive(item);
            case "verifyConditions" -> support.verify(item);
            case "recordSelection" -> support.select(item);
            case "postSelected" -> support.post(item);
            case "confirmSelectedPosting" -> support.confirm(item);
            case "approveSupport" -> support.decide(item);
            case "deliverStage" -> support.deliver(item);
            case "checkUse" -> support.checkUse(item);
            case "settleReturn" -> support.bringBack(item);
            case "resumeCase" -> support.resume(item);
            case SupportEscalations.KIND -> support.urge(item);
            case "assignHelpers" -> helpers.assign(item);
            case "acceptHousehold" -> helpers.answer(item);
            case "chooseAnother" -> helpers.choose(item);
            case "signHandover" -> helpers.sign(item);
            case "overdueVisit" -> helpers.visit(item);
            default -> throw new IllegalStateException("nobody plays " + item.kind());
        }
    }
}
