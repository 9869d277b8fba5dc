package vn.tungho.complaint;

import java.util.List;
import org.springframework.stereotype.Component;
import vn.tungho.registry.HouseholdService;
import vn.tungho.registry.Recognition;
import vn.tungho.review.CertificateService;
import vn.tungho.review.Transition;
import vn.tungho.shared.PovertyStatus;
import vn.tungho.shared.VietnameseFormat;

/**
 * A decision that has taken effect carries through: the class in the register and its history, the certificate, and by the event
 * of the register the household's rights to support and to a helper (R-COMPLAINT-EFFECT).
 */
@Component
class SettlementEffects {
    private final ComplaintMapper complaints;
    private final StepMapper steps;
    private final ComplaintTerms terms;
    private final ComplaintDesk desk;
    private final ComplaintNotices notices;
    private final HouseholdService households;
    private final CertificateService certificates;

    SettlementEffects(
            ComplaintMapper complaints,
            StepMapper steps,
            ComplaintTerms terms,
            ComplaintDesk desk,
            ComplaintNotices notices,
            HouseholdService households,
            CertificateService certificates) {
        this.complaints = complaints;
        this.steps = steps;
        this.terms = terms;
        this.desk = desk;
        this.notices = notices;
        this.households = households;
        this.certificates = certificates;
    }

    /** Lets the decision take effect today; run once more, it changes nothing. */
    void carryOut(Complaint c) {
        var settlement = steps.settlement(c.complaintId()).orElseThrow();
        if (settlement.inForceOn() != null) {
            return;
        }
        steps.inForce(c.complaintId(), desk.today());
        terms.met(c.complaintId(), TermKind.EFFECT);
        var detail = settlement.result().label();
        var after = settlement.statusAfter();
        if (after != null) {
            detail += "; hộ thành " + after.label().toLowerCase(java.util.Locale.of("vi"));
            change(c, settlement, after);
        }
        complaints.end(c.complaintId(), ComplaintState.IN_FORCE, desk.today(), null);
        desk.note(
                c,
                "carry-out-settlement",
                "Quyết định " + settlement.number() + " có hiệu lực",
                detail + " (" + VietnameseFormat.date(desk.today()) + ")");
        notices.inForce(c, settlement);
    }

    private void change(Complaint c, Settlement settlement, PovertyStatus after) {
        var household = households.find(c.householdId());
        var year = household.classYear() == null ? desk.today().getYear() : household.classYear();
        households.recognise(List.of(new Recognition(
                household.householdId(),
                after,
                household.aScore(),
                household.bScore(),
                household.deprivations(),
                year,
                settlement.number(),
                settlement.settledOn(),
                Transition.of(household.povertyStatus(), after).code())));
        certificates.replace(household, after, year + 1, settlement.number(), desk.today());
    }
}
