package vn.tungho.simulation;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Consumer;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import vn.tungho.operations.EngineClock;
import vn.tungho.registry.imports.ImportReport;
import vn.tungho.registry.imports.ImportService;
import vn.tungho.review.CampaignService;
import vn.tungho.review.Milestones;
import vn.tungho.review.OpenCampaign;
import vn.tungho.security.SignInAs;
import vn.tungho.shared.AppClock;
import vn.tungho.shared.calendar.CalendarService;
import vn.tungho.standard.StandardService;

/**
 * A whole review year on a moved clock. It looks at the state before each step, so that it can be stopped at any moment and go on
 * where it was.
 */
@Service
public class Simulation {
    private static final int MOST_DAYS = 120;

    private final Cast cast;
    private final Robot robot;
    private final ImportService imports;
    private final CampaignService campaigns;
    private final Acceptances acceptances;
    private final StandardService standard;
    private final CalendarService calendar;
    private final EngineClock engineClock;
    private final JdbcClient jdbc;
    private final AppClock clock;

    Simulation(
            Cast cast,
            Robot robot,
            ImportService imports,
            CampaignService campaigns,
            Acceptances acceptances,
            StandardService standard,
            CalendarService calendar,
            EngineClock engineClock,
            JdbcClient jdbc,
            AppClock clock) {
        this.cast = cast;
        this.robot = robot;
        this.imports = imports;
        this.campaigns = campaigns;
        this.acceptances = acceptances;
        this.standard = standard;
        this.calendar = calendar;
        this.engineClock = engineClock;
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** The review year to play: this year's when its window has begun, else last year's. */
    public int year() {
        var today = LocalDate.now(AppClock.ZONE);
        return today.getMonthValue() >= 9 ? today.getYear() : today.getYear() - 1;
    }

    /** The simulated day. */
    public LocalDate today() {
        return clock.today();
    }

    /** The first working day that is played. */
    public LocalDate firstDay(int year) {
        return calendar.calendar().workingDayFrom(LocalDate.of(year, 9, 7));
    }

    /** Sets the clock to the first morning, unless the run is under way already. */
    public void begin(int year) {
        begin(firstDay(year));
    }

    /** Sets the clock to the morning of this day or the next working day, unless the run is under way already. */
    void begin(LocalDate day) {
        if (clock.offset().isZero()) {
            engineClock.moveTo(calendar.calendar().workingDayFrom(day).atTime(8, 0));
        }
    }

    /** Enrols the office people, imports each list as its commune's officer, enrols the village heads. Returns what was read. */
    public List<ImportReport> importLists(String provinceCode, List<ListOfCommune> lists, String password) {
        var communes = lists.stream().map(ListOfCommune::communeCode).distinct().toList();
        cast.enrol(cast.players(provinceCode, communes), password);
        var reports = lists.stream()
                .map(list ->
                        SignInAs.user("congchuc." + list.communeCode(), () -> importOne(provinceCode, list.file())))
                .toList();
        cast.enrol(cast.players(provinceCode, communes), password);
        return reports;
    }

    private ImportReport importOne(String provinceCode, Path file) {
        try (var in = java.nio.file.Files.newInputStream(file)) {
            var staged = imports.dryRun(file.getFileName().toString(), in, provinceCode, (step, part) -> {});
            return imports.apply(staged.importRunId(), (step, part) -> {});
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** True when the year is open for all these communes. */
    public boolean isOpen(int year, Set<String> communeCodes) {
        var opened = new TreeSet<>(jdbc.sql("select commune_code from review where year = ?")
                .param(year)
                .query(String.class)
                .list());
        return opened.containsAll(communeCodes);
    }

    /** Opens the year for these communes, unless it is open. */
    public void open(String provinceCode, int year, Set<String> communeCodes) {
        if (isOpen(year, communeCodes)) {
            return;
        }
        acceptances.ensure(provinceCode, year);
        var window = campaigns.window();
        SignInAs.user("tinh", () -> {
            campaigns.open(new OpenCampaign(
                    provinceCode,
                    year,
                    standard.editionFor(year).editionId(),
                    window.firstDay(year),
                    window.lastDay(year),
                    Milestones.within(opened(window.firstDay(year)), window.lastDay(year)),
                    communeCodes));
        });
    }

    /** A year that is opened late has its milestones in what is left of the window. */
    private LocalDate opened(LocalDate firstDay) {
        return clock.today().isAfter(firstDay) ? clock.today() : firstDay;
    }

    /** Plays day after day until every process is over, or until the given morning. Returns the number of days. */
    public int play(String provinceCode, List<String> communes, Script script, LocalDate until, Consumer<String> told) {
        var players = cast.players(provinceCode, communes);
        for (var day = 1; day <= MOST_DAYS; day++) {
            var done = robot.day(players, script);
            told.accept(clock.today() + ": " + done + " việc");
            if (openInstances() == 0 || !clock.today().isBefore(until)) {
                return day;
            }
            LocalDateTime next = calendar.calendar()
                    .workingDayFrom(clock.today().plusDays(1))
                    .atTime(8, 0);
            engineClock.moveTo(next);
        }
        return MOST_DAYS;
    }

    private int openInstances() {
        return jdbc.sql("select count(*) from ACT_RU_EXECUTION where PARENT_ID_ is null and SUPER_EXEC_ is null")
                .query(Integer.class)
                .single();
    }

    /** Commune codes found in the lists' names or their contents. */
    public record ListOfCommune(String communeCode, Path file) {}
}
