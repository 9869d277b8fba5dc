package vn.tungho.simulation;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What must never be true of complaints. */
final class ComplaintFaults {
    private static final Map<String, String> CHECKS = checks();

    private ComplaintFaults() {}

    static List<String> of(JdbcClient jdbc) {
        var faults = new ArrayList<String>();
        CHECKS.forEach((what, sql) -> {
            var found = jdbc.sql(sql).query(Integer.class).single();
            if (found != 0) {
                faults.add(what + ": " + found);
            }
        });
        return faults;
    }

    private static Map<String, String> checks() {
        var checks = new LinkedHashMap<String, String>();
        checks.put(
                "open complaints without their process",
                "select count(*) from complaint c where c.ended_on is null and not exists (select 1 from ACT_RU_EXECUTION"
                        + " e join ACT_RE_PROCDEF d on d.ID_ = e.PROC_DEF_ID_ where d.KEY_ = 'complaint' and"
                        + " e.PARENT_ID_ is null and e.BUSINESS_KEY_ = c.complaint_id)");
        checks.put(
                "ended complaints with a term still running",
                "select count(*) from complaint_term t join complaint c on c.complaint_id = t.complaint_id where"
                        + " c.ended_on is not null and t.done_on is null and t.cancelled_on is null");
        checks.put(
                "settlements in force whose class the register does not show",
                "select count(*) from complaint_settlement s join complaint c on c.complaint_id = s.complaint_id join"
                        + " household h on h.household_id = c.household_id where s.in_force_on is not null and"
                        + " s.status_after is not null and h.decision_number = s.number and h.poverty_status <>"
                        + " s.status_after");
        checks.put(
                "settlements in force that are not in the history of classes",
                "select count(*) from complaint_settlement s join complaint c on c.complaint_id = s.complaint_id where"
                        + " s.in_force_on is not null and s.status_after is not null and not exists (select 1 from"
                        + " household_status x where x.household_id = c.household_id and x.decision_number = s.number"
                        + " and x.poverty_status = s.status_after)");
        checks.put(
                "households put on the list by a settlement without a good certificate",
                "select count(*) from complaint_settlement s join complaint c on c.complaint_id = s.complaint_id where"
                        + " s.in_force_on is not null and s.status_after in ('POOR', 'NEAR_POOR') and not exists (select"
                        + " 1 from certificate x where x.household_id = c.household_id and x.settlement_number ="
                        + " s.number and x.poverty_status = s.status_after)");
        checks.put(
                "households with two good certificates of one year",
                "select count(*) from (select household_id from certificate where revoked_on is null group by"
                        + " household_id, year having count(*) > 1) t");
        checks.put(
                "complaints decided by whoever decided or verified before",
                "select count(*) from complaint c join complaint_settlement s on s.complaint_id = c.complaint_id left"
                        + " join complaint f on f.complaint_id = c.first_complaint_id left join complaint_settlement g"
                        + " on g.complaint_id = f.complaint_id where s.settled_by in (c.verifier_id,"
                        + " coalesce(f.verifier_id, -1), coalesce(g.settled_by, -1)) or c.verifier_id in"
                        + " (coalesce(f.verifier_id, -1), coalesce(g.settled_by, -1))");
        checks.put(
                "settlements of a first instance in force although the second one decided",
                "select count(*) from complaint n join complaint_settlement s on s.complaint_id = n.complaint_id join"
                        + " complaint_settlement f on f.complaint_id = n.first_complaint_id where f.in_force_on is not"
                        + " null");
        checks.put(
                "complex complaints without the written qualification",
                "select count(*) from complaint c where c.is_complex and not exists (select 1 from complaint_complexity"
                        + " x join attachment a on a.attachment_id = x.attachment_id where x.complaint_id ="
                        + " c.complaint_id)");
        checks.put(
                "suspended complaints whose clock runs",
                "select count(*) from complaint where is_suspended and settle_due_on is not null");
        return checks;
    }
}
