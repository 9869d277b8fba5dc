package vn.tungho.simulation;

import java.util.List;

/** What must never be true of complaints. */
final class ComplaintFaults {
    private ComplaintFaults() {}

    static List<String> of(RunCounts counts) {
        var checks = counts.checks();
        checks.running("open complaints without their process", "complaint", "complaint_id", "complaint");
        checks.none(
                "ended complaints with a term still running",
                "complaint_term t join complaint c on c.complaint_id = t.complaint_id where"
                        + " c.ended_on is not null and t.done_on is null and t.cancelled_on is null");
        checks.none(
                "settlements in force whose class the register does not show",
                "complaint_settlement s join complaint c on c.complaint_id = s.complaint_id join"
                        + " household h on h.household_id = c.household_id where s.in_force_on is not null and"
                        + " s.status_after is not null and h.decision_number = s.number and h.poverty_status <>"
                        + " s.status_after");
        checks.none(
                "settlements in force that are not in the history of classes",
                "complaint_settlement s join complaint c on c.complaint_id = s.complaint_id where"
                        + " s.in_force_on is not null and s.status_after is not null and not exists (select 1 from"
                        + " household_status x where x.household_id = c.household_id and x.decision_number = s.number"
                        + " and x.poverty_status = s.status_after)");
        checks.none(
                "households put on the list by a settlement without a good certificate",
                "complaint_settlement s join complaint c on c.complaint_id = s.complaint_id where"
                        + " s.in_force_on is not null and s.status_after in ('POOR', 'NEAR_POOR') and not exists (select"
                        + " 1 from certificate x where x.household_id = c.household_id and x.settlement_number ="
                        + " s.number and x.poverty_status = s.status_after)");
        checks.none(
                "households with two good certificates of one year",
                "(select household_id from certificate where revoked_on is null group by"
                        + " household_id, year having count(*) > 1) t");
        checks.none(
                "complaints decided by whoever decided or verified before",
                "complaint c join complaint_settlement s on s.complaint_id = c.complaint_id left"
                        + " join complaint f on f.complaint_id = c.first_complaint_id left join complaint_settlement g"
                        + " on g.complaint_id = f.complaint_id where s.settled_by in (c.verifier_id,"
                        + " coalesce(f.verifier_id, -1), coalesce(g.settled_by, -1)) or c.verifier_id in"
                        + " (coalesce(f.verifier_id, -1), coalesce(g.settled_by, -1))");
        checks.none(
                "settlements of a first instance in force although the second one decided",
                "complaint n join complaint_settlement s on s.complaint_id = n.complaint_id join"
                        + " complaint_settlement f on f.complaint_id = n.first_complaint_id where f.in_force_on is not"
                        + " null");
        checks.none(
                "complex complaints without the written qualification",
                "complaint c where c.is_complex and not exists (select 1 from complaint_complexity"
                        + " x join attachment a on a.attachment_id = x.attachment_id where x.complaint_id ="
                        + " c.complaint_id)");
        checks.none(
                "suspended complaints whose clock runs", "complaint where is_suspended and settle_due_on is not null");
        return checks.faults();
    }
}
