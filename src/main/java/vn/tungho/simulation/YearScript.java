package vn.tungho.simulation;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.springframework.stereotype.Component;
import vn.tungho.operations.EngineClock;
import vn.tungho.shared.AppClock;
import vn.tungho.shared.calendar.CalendarService;

/** Plays the twelve months after the decisions: each month the modules' acts, then everybody's work list. */
@Component
class YearScript {
    private static final int MONTHS = 12;
    private static final int MID_MONTH_DAYS = 14;

    private final List<YearActs> acts;
    private final Cast cast;
    private final Robot robot;
    private final CalendarService calendar;
    private final EngineClock engineClock;
    private final AppClock clock;

    YearScript(
            List<YearActs> acts,
            Cast cast,
            Robot robot,
            CalendarService calendar,
            EngineClock engineClock,
            AppClock clock) {
        this.acts = acts;
        this.cast = cast;
        this.robot = robot;
        this.calendar = calendar;
        this.engineClock = engineClock;
        this.clock = clock;
    }

    void play(YearRun run, Consumer<String> told) {
        var start = clock.today();
        acts.forEach(a -> a.begin(run));
        work(run, told);
        for (var month = 1; month <= MONTHS; month++) {
            var number = month;
            engineClock.moveTo(
                    calendar.calendar().workingDayFrom(start.plusMonths(month)).atTime(8, 0));
            each(run, a -> a.month(run, number));
            work(run, told);
            engineClock.moveTo(calendar.calendar()
                    .workingDayFrom(clock.today().plusDays(MID_MONTH_DAYS))
                    .atTime(8, 0));
            each(run, a -> a.midMonth(run, number));
            work(run, told);
        }
        acts.forEach(a -> a.end(run));
        work(run, told);
    }

    /** Each module's acts, and the work they make before the next module may let days pass: nobody misses a term by the script. */
    private void each(YearRun run, Consumer<YearActs> part) {
        for (var a : acts) {
            part.accept(a);
            robot.day(players(run), Script.year());
        }
    }

    private void work(YearRun run, Consumer<String> told) {
        var done = robot.day(players(run), Script.year());
        told.accept(clock.today() + ": " + done + " việc");
    }

    private List<Cast.Player> players(YearRun run) {
        var players = new ArrayList<>(cast.players(run.provinceCode(), run.communes()));
        acts.forEach(a -> players.addAll(a.players(run)));
        return players;
    }

    Map<String, Object> figures(YearRun run) {
        var all = new LinkedHashMap<String, Object>();
        acts.forEach(a -> a.figures(run).forEach((section, added) -> all.merge(section, added, YearScript::sum)));
        return all;
    }

    /** Modules share a section such as "deadlines": figures of the same name are added. */
    private static Object sum(Object before, Object added) {
        var sum = new LinkedHashMap<Object, Object>((Map<?, ?>) before);
        ((Map<?, ?>) added)
                .forEach((name, figure) ->
                        sum.merge(name, figure, (a, b) -> ((Number) a).intValue() + ((Number) b).intValue()));
        return sum;
    }

    List<String> faults(YearRun run) {
        return acts.stream().flatMap(a -> a.faults(run).stream()).toList();
    }

    int openInstances(YearRun run) {
        return acts.stream().mapToInt(a -> a.openInstances(run)).sum();
    }

    int openWorkItems(YearRun run) {
        return acts.stream().mapToInt(a -> a.openWorkItems(run)).sum();
    }
}
