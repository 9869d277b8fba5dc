package vn.tungho.review;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.tungho.registry.Household;
import vn.tungho.shared.AppClock;
import vn.tungho.shared.PovertyStatus;
import vn.tungho.shared.audit.Actor;
import vn.tungho.shared.audit.AuditTrail;

/**
 * The certificates of one household, changed by a decision outside the annual review: always those of one year, which the decision
 * is about, and never so that two good ones of a year are left (R-CERTIFICATE-YEAR).
 */
@Service
public class HouseholdCertificates {
    private final CertificateMapper certificates;
    private final AuditTrail audit;
    private final AppClock clock;

    HouseholdCertificates(CertificateMapper certificates, AuditTrail audit, AppClock clock) {
        this.certificates = certificates;
        this.audit = audit;
        this.clock = clock;
    }

    /** Takes back what the household holds for the year; for a decision that gives another class or none. */
    @Transactional
    public void revoke(Household household, int year, String decisionNumber, LocalDate on) {
        certificates.standing(household.householdId(), year).forEach(c -> revoke(household, c, decisionNumber, on));
    }

    /**
     * Takes back what the household holds for the year and gives it a new certificate when it is now poor or near-poor; one that the
     * same settlement gave and that only rests is good again.
     */
    @Transactional
    public void replace(Household household, PovertyStatus status, int year, String settlementNumber, LocalDate on) {
        var standing = certificates.standing(household.householdId(), year);
        var own = standing.stream()
                .filter(c -> settlementNumber.equals(c.settlementNumber()) && c.povertyStatus() == status)
                .findFirst();
        standing.stream()
                .filter(c -> own.isEmpty() || own.get().certificateId() != c.certificateId())
                .forEach(c -> revoke(household, c, settlementNumber, on));
        if (own.isPresent()) {
            restore(household, own.get(), settlementNumber, on, "Quyết định lại có hiệu lực");
        } else if (status.onList()) {
            certificates.issue(certificates.nextId(), household, year, status, settlementNumber, on);
            audit.write(
                    "issue-certificate",
                    "household",
                    household.householdId(),
                    household.area(),
                    "Năm " + year + ", theo quyết định " + settlementNumber);
        }
    }

    /**
     * The settlement is stopped: what it gave rests, what it took back is good again.
     *
     * @param settledOn the day of the settlement
     * @param paper the number of the paper by which it is stopped
     */
    @Transactional
    public void stop(Household household, String settlementNumber, LocalDate settledOn, String paper, LocalDate on) {
        var touched = certificates.touchedBy(household.householdId(), settlementNumber, settledOn);
        for (var c : touched) {
            if (settlementNumber.equals(c.settlementNumber()) && c.isGood()) {
                certificates.suspend(c.certificateId(), on, paper);
                act(household, c, CertificateAct.Kind.SUSPENDED, on, paper, "Đã thụ lý khiếu nại lần hai");
            }
        }
        for (var c : touched) {
            if (settlementNumber.equals(c.revokedBy()) && !holdsAnother(household, c)) {
                restore(household, c, paper, on, "Dừng hiệu lực quyết định " + settlementNumber);
            }
        }
    }

    /** What a stopped settlement gave is taken back for good by the decision that took its place. */
    @Transactional
    public void revokeStopped(Household household, int year, String decisionNumber, LocalDate on) {
        certificates.standing(household.householdId(), year).stream()
                .filter(c -> c.suspendedOn() != null)
                .forEach(c -> revoke(household, c, decisionNumber, on));
    }

    /** The certificate that is good for the year. */
    @Transactional(readOnly = true)
    public Optional<Certificate> good(long householdId, int year) {
        return certificates.good(householdId, year);
    }

    /** What became of the household's certificates, the first act first. */
    @Transactional(readOnly = true)
    public List<CertificateAct> acts(long householdId) {
        return certificates.acts(householdId);
    }

    private boolean holdsAnother(Household household, Certificate revoked) {
        return good(household.householdId(), revoked.year()).isPresent();
    }

    private void revoke(Household household, Certificate c, String decisionNumber, LocalDate on) {
        certificates.revoke(c.certificateId(), on, decisionNumber);
        act(
                household,
                c,
                CertificateAct.Kind.REVOKED,
                on,
                decisionNumber,
                "Loại hộ năm " + c.year() + " theo quyết định khác");
    }

    private void restore(Household household, Certificate c, String paper, LocalDate on, String reason) {
        certificates.restore(c.certificateId());
        act(household, c, CertificateAct.Kind.RESTORED, on, paper, reason);
    }

    private void act(
            Household household,
            Certificate c,
            CertificateAct.Kind kind,
            LocalDate on,
            String decisionNumber,
            String reason) {
        certificates.insertAct(new CertificateAct(
                c.certificateId(),
                household.householdId(),
                kind,
                on,
                decisionNumber,
                reason,
                Actor.name(),
                clock.now()));
        audit.write(
                kind.name().toLowerCase(Locale.ROOT) + "-certificate",
                "household",
                household.householdId(),
                household.area(),
                c.number() + ", năm " + c.year() + ", theo " + decisionNumber);
    }
}
