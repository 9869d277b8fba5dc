package vn.tungho.simulation;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BiConsumer;
import org.springframework.stereotype.Component;
import vn.tungho.operations.EngineJobs;
import vn.tungho.security.Role;
import vn.tungho.security.SignInAs;
import vn.tungho.shared.AppClock;
import vn.tungho.worklist.WorkFilter;
import vn.tungho.worklist.WorkItem;
import vn.tungho.worklist.WorklistService;

/** Plays one player's turn: takes what waits in the player's own list and does it through the services. */
@Component
class Robot {
    private static final int PAGE = 200;

    private final WorklistService work;
    private final OfficeActs office;
    private final EngineJobs jobs;
    private final AppClock clock;
    private final Map<String, BiConsumer<Cast.Player, WorkItem>> acts = new HashMap<>();
    private final List<Playbook> books;
    private final Set<String> leftAlone = new HashSet<>();
    private final Set<String> yearProcesses = new HashSet<>();

    Robot(WorklistService work, OfficeActs office, List<Playbook> books, EngineJobs jobs, AppClock clock) {
        this.work = work;
        this.office = office;
        this.jobs = jobs;
        this.clock = clock;
        this.books = List.copyOf(books);
        books.forEach(book -> {
            acts.putAll(book.acts());
            leftAlone.addAll(book.leftAlone());
            yearProcesses.addAll(book.yearProcesses());
        });
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

    /** Keys of the processes that wait for people unless the year is played. */
    Set<String> yearProcesses() {
        return Set.copyOf(yearProcesses);
    }

    private int turn(Cast.Player player, Script script) {
        var done = 0;
        for (var item : work.page(WorkFilter.all(), null, PAGE)) {
            if (isPlayed(item, script) && script.mayAct(item, clock.today()) && isTime(item)) {
                act(player, item);
                done++;
            }
        }
        if (player.role() == Role.POVERTY_OFFICER) {
            done += office.object(player.area().code(), script.objections(), script);
        }
        return done;
    }

    private boolean isPlayed(WorkItem item, Script script) {
        return !leftAlone.contains(item.kind()) && (script.playsYear() || !yearProcesses.contains(item.processKey()));
    }

    private boolean isTime(WorkItem item) {
        return books.stream().allMatch(book -> book.isTime(item));
    }

    private void act(Cast.Player player, WorkItem item) {
        var act = acts.get(item.kind());
        if (act == null) {
            throw new IllegalStateException("nobody plays " + item.kind());
        }
        act.accept(player, item);
    }
}
