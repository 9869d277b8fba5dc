package vn.tungho.simulation;

import java.util.List;

/** What must never be true of complaints. */
final class ComplaintFaults {
    private ComplaintFaults() {}

    static List<String> of(RunCounts counts) {
        var checks = counts.checks();
        checks.running("open complaints without their process", "complaint", "complaint_id", "complaint");
        checks.none(
                "complaints whose term was missed",
                "complaint_term where kind <> 'EFFECT' and cancelled_on is null and due_on < coalesce(done_on, date('"
                        + counts.today() + "'))");
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
                "certificates by a settlement of another year than it decided on",
                "certificate x join complaint c on c.household_id = x.household_id join complaint_settlement s on"
                        + " s.complaint_id = c.complaint_id and s.number = x.settlement_number where"
                        + " x.year <> s.certificate_year");
        checks.none(
                "stopped settlements whose certificate is still good",
                "complaint_settlement s join complaint c on c.complaint_id = s.complaint_id join certificate x on"
                        + " x.household_id = c.household_id and x.settlement_number = s.number where s.stopped_on is"
                        + " not null and s.in_force_on is null and x.revoked_on is null and x.suspended_on is null");
        checks.none(
                "decisions whose effect did not come on the law's day",
                "complaint c join complaint_term t on t.complaint_id = c.complaint_id and t.kind = 'EFFECT' where"
                        + " c.state = 'SETTLED' and t.done_on is null and t.cancelled_on is null and t.due_on < date('"
                        + counts.today() + "')");
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
