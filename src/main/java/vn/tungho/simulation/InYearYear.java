package vn.tungho.simulation;

import java.time.LocalDate;
import java.time.Month;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import vn.tungho.inyear.ChangeReportService;
import vn.tungho.shared.AppClock;
import vn.tungho.shared.calendar.CalendarService;

/** Requests of every kind in spring, a storm in summer, the reports of the months in which a class changed. */
@Component
@Order(40)
class InYearYear implements YearActs {
    private static final Set<Month> SPRING = Set.of(Month.FEBRUARY, Month.MARCH, Month.APRIL, Month.MAY);
    private static final Set<Month> SUMMER = Set.of(Month.JUNE, Month.JULY, Month.AUGUST);
    private static final int LAST_START = 14;
    private static final int LATE = 25;
    private static final int REPORT_DAY = 3;

    private final InYearSeason season;
    private final ChangeReportService reports;
    private final CalendarService calendar;
    private final RunCounts counts;
    private final AppClock clock;

    InYearYear(
            InYearSeason season,
            ChangeReportService reports,
            CalendarService calendar,
            RunCounts counts,
            AppClock clock) {
        this.season = season;
        this.reports = reports;
        this.calendar = calendar;
        this.counts = counts;
        this.clock = clock;
    }

    @Override
    public void month(YearRun run, int month) {
        play(run);
    }

    @Override
    public void midMonth(YearRun run, int month) {
        play(run);
    }

    /** A season begins before the 15th; the report of its month is due early in the next one. */
    private void play(YearRun run) {
        var today = clock.today();
        var first = run.communes().getFirst();
        var last = run.communes().getLast();
        if (today.getDayOfMonth() <= LAST_START && SPRING.contains(today.getMonth())) {
            if (counts.count("in_year_request where batch_id is null") == 0) {
                season.lodgeAll(first);
                season.follow(run, first, null);
            }
        } else if (today.getDayOfMonth() <= LAST_START && SUMMER.contains(today.getMonth())) {
            if (counts.count("disaster_batch") == 0) {
                season.follow(run, last, season.storm(last));
            }
        } else if (today.getDayOfMonth() >= LATE && changesSince(today.withDayOfMonth(1))) {
            season.moveTo(calendar.calendar().workingDayFrom(today.plusMonths(1).withDayOfMonth(REPORT_DAY)));
        }
        reports.open(clock.today());
    }

    private boolean changesSince(LocalDate day) {
        return counts.count("in_year_request where state = 'RECOGNISED' and kind in ('POVERTY', 'ESCAPE')"
                        + " and decided_on >= '" + day + "'")
                > 0;
    }

    @Override
    public Map<String, Map<String, Object>> figures(YearRun run) {
        var requests = new LinkedHashMap<String, Object>();
        requests.put("lodged", counts.count("in_year_request"));
        requests.put("recognised", counts.count("in_year_request where state = 'RECOGNISED'"));
        requests.put("refusedByFirstSheet", counts.count("in_year_request where is_listed = false"));
        requests.put(
                "refusedAfterReview",
                counts.count("in_year_request where state = 'REFUSED' and (is_listed is null or is_listed)"));
        requests.put("escapes", counts.count("in_year_request where state = 'RECOGNISED' and kind = 'ESCAPE'"));
        requests.put("byIncome", counts.count("in_year_request where kind in ('MEDIUM', 'LOW_INCOME')"));
        requests.put("disaster", counts.count("in_year_request where batch_id is not null"));
        requests.put("extended", counts.count("in_year_request where is_extended"));
        requests.put("open", openInstances(run));
        requests.put("changeReports", counts.count("change_report where sent_on is not null"));
        var deadlines = new LinkedHashMap<String, Object>();
        deadlines.put("kept", deadlines("<="));
        deadlines.put("missed", deadlines(">"));
        return Map.of("requests", requests, "deadlines", deadlines);
    }

    /** Decisions, second looks at an income, monthly reports. */
    private int deadlines(String compared) {
        return counts.count("in_year_request where ended_on is not null and due_on is not null and ended_on " + compared
                        + " due_on")
                + counts.count(
                        "income_objection where concluded_on is not null and concluded_on " + compared + " due_on")
                + counts.count("change_report where sent_on is not null and sent_on " + compared + " due_on");
    }

    @Override
    public List<String> faults(YearRun run) {
        var checks = counts.checks();
        checks.running(
                "open requests without their process", "in_year_request", "request_id", "inYearReview", "incomeReview");
        checks.none(
                "recognised households whose register differs from the decision",
                "in_year_request r join household h on h.household_id = r.household_id"
                        + " where r.state = 'RECOGNISED' and r.kind in ('POVERTY', 'ESCAPE') and not exists (select 1 from"
                        + " in_year_request x where x.household_id = r.household_id and x.request_id > r.request_id)"
                        + " and h.decision_number = r.decision_number and h.poverty_status <> case when r.status_after ="
                        + " 'NOT_POOR' then 'NEWLY_ESCAPED' else r.status_after end");
        checks.none(
                "recognised poor households without a certificate",
                "in_year_request r where r.state = 'RECOGNISED' and r.status_after in ('POOR',"
                        + " 'NEAR_POOR') and not exists (select 1 from certificate c where c.case_id = r.case_id)");
        checks.none(
                "requests decided after their day",
                "in_year_request where ended_on is not null and due_on is not null and ended_on > due_on");
        checks.none(
                "refusals without reasons",
                "in_year_request where state = 'REFUSED' and coalesce(outcome_reasons, '') =" + " ''");
        checks.none(
                "longer than fifteen days without the documented reason",
                "in_year_request r where r.is_extended and not exists (select 1 from"
                        + " in_year_extension e where e.request_id = r.request_id)");
        checks.none(
                "requests that do not begin on the first 15th from receipt on",
                "in_year_request where starts_on <> if(day(received_on) <= 15, received_on - interval day(received_on) day"
                        + " + interval 15 day, last_day(received_on) + interval 15 day)");
        checks.none(
                "requests that lay about without the chair being told",
                "in_year_request r where r.channel = 'BOARD' and not exists (select 1 from work_item w"
                        + " where w.source_id = concat('followUpRequest:preparation:', r.request_id))");
        checks.none(
                "recognised with papers owed",
                "in_year_request r join in_year_owed_form f on f.request_id = r.request_id"
                        + " where r.state = 'RECOGNISED' and f.done_on is null");
        checks.none(
                "surveyed, verified and decided by one hand",
                "in_year_request r where r.signer_id in (select s.surveyor_id from survey_sheet s"
                        + " where s.case_id = r.case_id union select i.surveyor_id from income_sheet i where i.request_id ="
                        + " r.request_id) or r.signer_id = r.screened_by");
        return checks.faults();
    }

    @Override
    public int openInstances(YearRun run) {
        return counts.count("in_year_request where ended_on is null");
    }

    @Override
    public int openWorkItems(YearRun run) {
        return counts.count("work_item where status = 'OPEN' and (process_key in ('inYearReview',"
                + " 'incomeReview') or kind = 'reportChanges')");
    }
}
