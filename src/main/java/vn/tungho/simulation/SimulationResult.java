package vn.tungho.simulation;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.springframework.stereotype.Component;
import vn.tungho.registry.imports.ImportReport;

/** Counts what a run came to, and whether anything is left open or wrong. */
@Component
class SimulationResult {
    private final RunCounts counts;
    private final Robot robot;

    SimulationResult(RunCounts counts, Robot robot) {
        this.counts = counts;
        this.robot = robot;
    }

    /** The figures in the order of the one line that the command prints. */
    Map<String, Object> figures(
            List<ImportReport> imports, int differing, Map<String, Object> ofTheYear, double seconds) {
        var f = new LinkedHashMap<String, Object>();
        f.put("communes", counts.number("select count(distinct commune_code) from review"));
        f.put("villages", counts.number("select count(distinct village_code) from review_case"));
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
                ordered(
                        "held",
                        counts.count("village_meeting"),
                        "repeated",
                        counts.count("village_meeting where round > 1")));
        f.put("postings", counts.count("posting"));
        f.put(
                "objections",
                ordered(
                        "lodged",
                        counts.count("objection"),
                        "upheld",
                        counts.count("objection where state = 'UPHELD'")));
        f.put("decisions", counts.count("recognition_decision"));
        f.put("certificates", counts.count("certificate"));
        f.put(
                "instances",
                ordered(
                        "started", counts.count("ACT_HI_PROCINST"),
                        "open", counts.count("ACT_HI_PROCINST where END_TIME_ is null")));
        f.put("incidents", counts.count("ACT_RU_INCIDENT"));
        f.put("workItemsDiffering", differing);
        f.putAll(ofTheYear);
        f.put("seconds", Math.round(seconds * 10) / 10.0);
        return f;
    }

    private Map<String, Object> households() {
        return ordered(
                "listed", counts.count(ANNUAL_CASES),
                "poor", counts.count(ANNUAL_CASES + " where approved_status = 'POOR'"),
                "nearPoor", counts.count(ANNUAL_CASES + " where approved_status = 'NEAR_POOR'"),
                "escaped",
                        counts.count(ANNUAL_CASES
                                + " where approved_status = 'NOT_POOR' and status_before in ('POOR', 'NEAR_POOR')"),
                "notPoor",
                        counts.count(ANNUAL_CASES + " where approved_status = 'NOT_POOR'"
                                + " and status_before not in ('POOR', 'NEAR_POOR')"));
    }

    /** What is open or does not add up, in words; empty when all is well. */
    List<String> faults(int objections, int differing, int openInstances, int openWorkItems, boolean playedYear) {
        var checks = counts.checks();
        checks.same("open process instances", counts.count("ACT_HI_PROCINST where END_TIME_ is null"), openInstances);
        checks.none("incidents", "ACT_RU_INCIDENT");
        // what follows the decisions waits for people unless the year was played
        var notPlayed = playedYear ? Set.of("") : robot.yearProcesses();
        checks.same(
                "open work items",
                counts.count("work_item where status = 'OPEN' and process_key not in ('"
                        + String.join("', '", notPlayed) + "')"),
                openWorkItems);
        checks.same("work items that differ from the engine", differing, 0);
        checks.none("reviews not done", "review where step <> 'DONE'");
        checks.same(
                "decisions",
                counts.count("recognition_decision where request_id = 0"),
                2 * counts.count("review where kind = 'ANNUAL'"));
        checks.same(
                "certificates",
                counts.count("certificate x join review r on r.review_id = x.review_id and r.kind = 'ANNUAL'"),
                counts.count(ANNUAL_CASES + " where approved_status in ('POOR', 'NEAR_POOR')"));
        checks.none(
                "reviews whose result was not made public",
                "review r where r.kind = 'ANNUAL' and not exists (select 1 from publication_origin o"
                        + " where o.source = 'ANNUAL' and o.origin_id = r.review_id)");
        checks.none(
                "annual lists that did not hang their days",
                "published_list l join publication p on p.publication_id = l.publication_id where p.source = 'ANNUAL'"
                        + " and (l.state <> 'ENDED' or datediff(l.ends_on, l.term_from_on) < 30"
                        + " or l.term_from_on > p.start_due_on)");
        checks.none("cases without a final class", ANNUAL_CASES + " where approved_status is null");
        checks.same(
                "objections",
                counts.count(
                        "objection o join posting p on p.posting_id = o.posting_id join village_review v on"
                                + " v.village_review_id = p.subject_id join review r on r.review_id = v.review_id and r.kind = 'ANNUAL'"),
                objections);
        checks.none(
                "households whose register differs from the decision",
                ANNUAL_CASES + " join household h on h.household_id = c.household_id"
                        + " where not exists (select 1 from in_year_request q where q.household_id = h.household_id"
                        + " and q.state = 'RECOGNISED') and not exists (select 1 from complaint q join"
                        + " complaint_settlement s on s.complaint_id = q.complaint_id where q.household_id ="
                        + " h.household_id and s.in_force_on is not null and s.status_after is not null)"
                        + " and h.poverty_status <> case when c.approved_status = 'NOT_POOR' and c.status_before in"
                        + " ('POOR', 'NEAR_POOR') then 'NEWLY_ESCAPED' else c.approved_status end"
                        + " and not (c.approved_status = 'NOT_POOR' and c.status_before not in ('POOR', 'NEAR_POOR'))");
        return checks.faults();
    }

    /** Requests in the year have checks of their own. */
    private static final String ANNUAL_CASES =
            "(select c.* from review_case c join review r on r.review_id = c.review_id and r.kind = 'ANNUAL') c";

    private static Map<String, Object> ordered(Object... pairs) {
        var map = new LinkedHashMap<String, Object>();
        for (var i = 0; i < pairs.length; i += 2) {
            map.put(pairs[i].toString(), pairs[i + 1]);
        }
        return map;
    }
}
