package vn.tungho.simulation;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.tungho.registry.imports.ImportReport;

/** Counts what a run came to, and whether anything is left open or wrong. */
@Component
class SimulationResult {
    private final JdbcClient jdbc;
    private final Robot robot;

    SimulationResult(JdbcClient jdbc, Robot robot) {
        this.jdbc = jdbc;
        this.robot = robot;
    }

    /** The figures in the order of the one line that the command prints. */
    Map<String, Object> figures(
            List<ImportReport> imports, int differing, Map<String, Object> ofTheYear, double seconds) {
        var f = new LinkedHashMap<String, Object>();
        f.put("communes", count("review"));
        f.put("villages", number("select count(distinct village_code) from review_case"));
        f.put("households", households());
        f.put(
                "import",
                ordered(
                        "rows", imports.stream().mapToInt(ImportReport::rows).sum(),
                        "households",
                                imports.stream()
                                        .mapToInt(ImportReport::households)
                                        .sum(),
                        "rejected",
                                imports.stream()
                                        .mapToInt(ImportReport::rejectedRows)
                                        .sum()));
        f.put(
                "meetings",
                ordered("held", count("village_meeting"), "repeated", count("village_meeting where round > 1")));
        f.put("postings", count("posting"));
        f.put("objections", ordered("lodged", count("objection"), "upheld", count("objection where state = 'UPHELD'")));
        f.put("decisions", count("recognition_decision"));
        f.put("certificates", count("certificate"));
        f.put(
                "instances",
                ordered(
                        "started", number("select count(*) from ACT_HI_PROCINST"),
                        "open", number("select count(*) from ACT_HI_PROCINST where END_TIME_ is null")));
        f.put("incidents", number("select count(*) from ACT_RU_INCIDENT"));
        f.put("workItemsDiffering", differing);
        f.putAll(ofTheYear);
        f.put("seconds", Math.round(seconds * 10) / 10.0);
        return f;
    }

    private Map<String, Object> households() {
        return ordered(
                "listed", count(ANNUAL_CASES),
                "poor", count(ANNUAL_CASES + " where approved_status = 'POOR'"),
                "nearPoor", count(ANNUAL_CASES + " where approved_status = 'NEAR_POOR'"),
                "escaped",
                        count(ANNUAL_CASES
                                + " where approved_status = 'NOT_POOR' and status_before in ('POOR', 'NEAR_POOR')"),
                "notPoor",
                        count(ANNUAL_CASES + " where approved_status = 'NOT_POOR'"
                                + " and status_before not in ('POOR', 'NEAR_POOR')"));
    }

    /** What is open or does not add up, in words; empty when all is well. */
    List<String> faults(int objections, int differing, int openInstances, int openWorkItems, boolean playedYear) {
        var faults = new java.util.ArrayList<String>();
        check(
                faults,
                "open process instances",
                number("select count(*) from ACT_HI_PROCINST where END_TIME_ is null"),
                openInstances);
        check(faults, "incidents", number("select count(*) from ACT_RU_INCIDENT"), 0);
        // what follows the decisions waits for people unless the year was played
        var notPlayed = playedYear ? Set.of("") : robot.yearProcesses();
        check(
                faults,
                "open work items",
                jdbc.sql("select count(*) from work_item where status = 'OPEN' and process_key not in (:notPlayed)")
                        .param("notPlayed", notPlayed)
                        .query(Integer.class)
                        .single(),
                openWorkItems);
        check(faults, "work items that differ from the engine", differing, 0);
        check(faults, "reviews not done", count("review where step <> 'DONE'"), 0);
        check(
                faults,
                "decisions",
                count("recognition_decision where request_id = 0"),
                2 * count("review where kind = 'ANNUAL'"));
        check(
                faults,
                "certificates",
                count("certificate x join review r on r.review_id = x.review_id and r.kind = 'ANNUAL'"),
                count(ANNUAL_CASES + " where approved_status in ('POOR', 'NEAR_POOR')"));
        check(faults, "cases without a final class", count(ANNUAL_CASES + " where approved_status is null"), 0);
        check(
                faults,
                "objections",
                count(
                        "objection o join posting p on p.posting_id = o.posting_id join village_review v on"
                                + " v.village_review_id = p.subject_id join review r on r.review_id = v.review_id and r.kind = 'ANNUAL'"),
                objections);
        check(
                faults,
                "households whose register differs from the decision",
                number("select count(*) from " + ANNUAL_CASES + " join household h on h.household_id = c.household_id"
                        + " where not exists (select 1 from in_year_request q where q.household_id = h.household_id"
                        + " and q.state = 'RECOGNISED') and not exists (select 1 from complaint q join"
                        + " complaint_settlement s on s.complaint_id = q.complaint_id where q.household_id ="
                        + " h.household_id and s.in_force_on is not null and s.status_after is not null)"
                        + " and h.poverty_status <> case when c.approved_status = 'NOT_POOR' and c.status_before in"
                        + " ('POOR', 'NEAR_POOR') then 'NEWLY_ESCAPED' else c.approved_status end"
                        + " and not (c.approved_status = 'NOT_POOR' and c.status_before not in ('POOR', 'NEAR_POOR'))"),
                0);
        return faults;
    }

    /** Requests in the year have checks of their own. */
    private static final String ANNUAL_CASES =
            "(select c.* from review_case c join review r on r.review_id = c.review_id and r.kind = 'ANNUAL') c";

    private static void check(List<String> faults, String what, int found, int expected) {
        if (found != expected) {
            faults.add(what + ": " + found + " instead of " + expected);
        }
    }

    private int count(String from) {
        return number("select count(*) from " + from);
    }

    private int number(String sql) {
        return jdbc.sql(sql).query(Integer.class).single();
    }

    private static Map<String, Object> ordered(Object... pairs) {
        var map = new LinkedHashMap<String, Object>();
        for (var i = 0; i < pairs.length; i += 2) {
            map.put(pairs[i].toString(), pairs[i + 1]);
        }
        return map;
    }
}
