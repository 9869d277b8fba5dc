package vn.tungho.review;

import java.time.LocalDate;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.tungho.registry.Household;
import vn.tungho.shared.PovertyStatus;
import vn.tungho.shared.audit.AuditTrail;

/** Certificates outside a review: a decision that changes a household's class takes the old one back and gives a new one. */
@Service
public class CertificateService {
    private final DecisionMapper decisions;
    private final AuditTrail audit;

    CertificateService(DecisionMapper decisions, AuditTrail audit) {
        this.decisions = decisions;
        this.audit = audit;
    }

    /**
     * Takes back every certificate of the household that is still good for this year or later; a household that is now poor or
     * near-poor gets a new one.
     *
     * @param decisionNumber the decision by which it is done
     */
    @Transactional
    public void replace(Household household, PovertyStatus status, int year, String decisionNumber, LocalDate on) {
        var id = household.householdId();
        var revoked = decisions.revoke(id, year, on, decisionNumber);
        if (revoked > 0) {
            audit.write("revoke-certificate", "household", id, household.area(), "Theo quyết định " + decisionNumber);
        }
        if (status.onList()) {
            decisions.issueOne(household, year, status, decisionNumber, on);
            audit.write("issue-certificate", "household", id, household.area(), "Theo quyết định " + decisionNumber);
        }
    }
}
