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
                "listed", count("review_case"),
                "poor", count("review_case where approved_status = 'POOR'"),
                "nearPoor", count("review_case where approved_status = 'NEAR_POOR'"),
                "escaped",
                        count(
                                "review_case where approved_status = 'NOT_POOR' and status_before in ('POOR', 'NEAR_POOR')"),
                "notPoor",
                        count("review_case where approved_status = 'NOT_POOR'"
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
        check(faults, "decisions", count("recognition_decision"), 2 * count("review"));
        check(
                faults,
                "certificates",
                count("certificate"),
                count("review_case where approved_status in ('POOR', 'NEAR_POOR')"));
        check(faults, "cases without a final class", count("review_case where approved_status is null"), 0);
        check(faults, "objections", count("objection"), objections);
        check(
                faults,
                "households whose register differs from the decision",
                number("select count(*) from review_case c join household h on h.household_id = c.household_id"
                        + " where h.poverty_status <> case when c.approved_status = 'NOT_POOR' and c.status_before in"
                        + " ('POOR', 'NEAR_POOR') then 'NEWLY_ESCAPED' else c.approved_status end"
                        + " and not (c.approved_status = 'NOT_POOR' and c.status_before not in ('POOR', 'NEAR_POOR'))"),
                0);
        return faults;
    }

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
