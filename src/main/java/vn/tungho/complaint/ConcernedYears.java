package vn.tungho.complaint;

import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.tungho.registry.Household;
import vn.tungho.registry.HouseholdService;
import vn.tungho.review.Certificate;
import vn.tungho.review.ClassTerm;
import vn.tungho.review.ClassTerms;
import vn.tungho.review.HouseholdCertificates;
import vn.tungho.shared.AppClock;
import vn.tungho.shared.PovertyStatus;

/**
 * Which year's class and certificate a complaint is about: the year of the decision complained of, which is the next one for an annual
 * review and its own for a request in the year (R-CERTIFICATE-YEAR).
 */
@Component
class ConcernedYears {
    private final ComplaintMapper complaints;
    private final StepMapper steps;
    private final HouseholdService households;
    private final HouseholdCertificates certificates;
    private final ClassTerms terms;
    private final AppClock clock;

    ConcernedYears(
            ComplaintMapper complaints,
            StepMapper steps,
            HouseholdService households,
            HouseholdCertificates certificates,
            ClassTerms terms,
            AppClock clock) {
        this.complaints = complaints;
        this.steps = steps;
        this.households = households;
        this.certificates = certificates;
        this.terms = terms;
        this.clock = clock;
    }

    /** The years among which the decider may choose; one when the decision complained of is known. */
    YearChoice of(Complaint c) {
        var firstId = c.firstComplaintId();
        var household = households.find(c.householdId());
        if (firstId != null) {
            var settled = steps.settlement(firstId).map(Settlement::certificateYear);
            return settled.map(YearChoice::only)
                    .orElseGet(() -> of(complaints.findById(firstId).orElseThrow()));
        }
        var named = named(c);
        if (named.isPresent()) {
            return YearChoice.only(named.get().certificateYear());
        }
        var current = current(household);
        var known = c.knownOn().getYear();
        var proposed = c.objectKind() == ComplaintObject.RECOGNITION
                ? current.map(ClassTerm::certificateYear)
                        .orElseGet(() -> clock.today().getYear())
                : (Integer) known;
        var years = Stream.of(
                        proposed,
                        known,
                        known + 1,
                        current.map(ClassTerm::certificateYear).orElse(proposed))
                .filter(y -> mayHold(household, y, current.orElse(null)))
                .distinct()
                .sorted()
                .toList();
        return new YearChoice(proposed, years);
    }

    private Optional<ClassTerm> named(Complaint c) {
        var number = c.decisionNumber();
        return number == null || c.objectKind() != ComplaintObject.RECOGNITION
                ? Optional.empty()
                : terms.ofDecision(c.householdId(), number, null);
    }

    /** No year of which the review has not been decided. */
    private boolean mayHold(Household household, int year, @Nullable ClassTerm current) {
        return year <= clock.today().getYear()
                || (current != null && current.certificateYear() == year)
                || terms.isReviewed(household.communeCode(), year);
    }

    /** The term of the household's present class; empty for one that was never reviewed. */
    Optional<ClassTerm> current(Household household) {
        var year = household.classYear();
        var number = household.decisionNumber();
        var day = household.decidedOn();
        if (year != null && number != null && day != null) {
            var settled = steps.byNumber(household.householdId(), number, day);
            if (settled.isPresent()) {
                return settled.map(s -> new ClassTerm(year, Objects.requireNonNull(s.certificateYear())));
            }
        }
        return terms.ofCurrent(household);
    }

    /** The household's class in the year: of the register when it is the present one's, of the certificate for an earlier year. */
    PovertyStatus status(Household household, int year) {
        return isPast(household, year)
                ? certificates
                        .good(household.householdId(), year)
                        .map(Certificate::povertyStatus)
                        .orElse(PovertyStatus.NOT_POOR)
                : household.povertyStatus();
    }

    /** True when the household has been classified for a later year since. */
    boolean isPast(Household household, int year) {
        return current(household).filter(t -> t.certificateYear() > year).isPresent();
    }
}
