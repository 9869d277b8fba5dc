package vn.tungho.complaint;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.springframework.stereotype.Component;
import vn.tungho.registry.Household;
import vn.tungho.registry.HouseholdService;
import vn.tungho.registry.Recognition;
import vn.tungho.registry.StatusPeriod;
import vn.tungho.registry.Transition;
import vn.tungho.review.ClassTerm;
import vn.tungho.review.HouseholdCertificates;
import vn.tungho.shared.PovertyStatus;
import vn.tungho.shared.VietnameseFormat;

/**
 * A decision that has taken effect carries through: the class in the register and its history, the certificate of the year it is about,
 * and by the event of the register the household's rights to support and to a helper. A second complaint in time stops it: all of this
 * is put back by lines of its own, nothing is wiped out (R-COMPLAINT-EFFECT, R-COMPLAINT-SECOND).
 */
@Component
class SettlementEffects {
    private final StepMapper steps;
    private final ComplaintTerms terms;
    private final ComplaintDesk desk;
    private final DecidedComplaint decided;
    private final ConcernedYears years;
    private final ComplaintNotices notices;
    private final HouseholdService households;
    private final HouseholdCertificates certificates;
    private final SettlementPublisher publisher;

    SettlementEffects(
            StepMapper steps,
            ComplaintTerms terms,
            ComplaintDesk desk,
            DecidedComplaint decided,
            ConcernedYears years,
            ComplaintNotices notices,
            HouseholdService households,
            HouseholdCertificates certificates,
            SettlementPublisher publisher) {
        this.steps = steps;
        this.terms = terms;
        this.desk = desk;
        this.decided = decided;
        this.years = years;
        this.notices = notices;
        this.households = households;
        this.certificates = certificates;
        this.publisher = publisher;
    }

    /** Lets the decision take effect, by the law's day where its term has passed, else today; run once more, it changes nothing. */
    void carryOut(Complaint c) {
        var settlement = steps.settlement(c.complaintId()).orElseThrow();
        if (settlement.inForceOn() != null) {
            return;
        }
        var household = households.find(c.householdId());
        var year = year(c, settlement);
        var day = effectDay(c);
        steps.inForce(c.complaintId(), day, year);
        terms.met(c.complaintId(), TermKind.EFFECT);
        var detail = settlement.result().label();
        var after = settlement.statusAfter();
        if (after != null) {
            detail += "; hộ thành " + after.label().toLowerCase(Locale.of("vi")) + ", năm " + year;
            change(c, household, settlement, after, year);
        } else if (!c.isFirst()) {
            certificates.revokeStopped(household, year, settlement.number(), desk.today());
        }
        decided.stand(c.complaintId(), ComplaintState.IN_FORCE, null);
        desk.note(
                c,
                "carry-out-settlement",
                "Quyết định " + settlement.number() + " có hiệu lực",
                detail + " (từ " + VietnameseFormat.date(day) + ")");
        notices.inForce(c, settlement, day);
    }

    /**
     * Stops an effect that was carried out: a second complaint in time was taken in.
     *
     * @param paper the number of the notice by which it was taken in
     */
    void stop(Complaint first, String paper) {
        var settlement = steps.settlement(first.complaintId()).orElseThrow();
        var since = Objects.requireNonNull(settlement.inForceOn());
        steps.stopEffect(first.complaintId(), desk.today());
        var detail = "Đã có hiệu lực từ " + VietnameseFormat.date(since) + "; loại hộ không đổi.";
        if (settlement.statusAfter() != null) {
            var household = households.find(first.householdId());
            var isBack = households.putBack(household.householdId(), settlement.number(), settlement.settledOn());
            certificates.stop(household, settlement.number(), settlement.settledOn(), paper, desk.today());
            var back = households.find(first.householdId());
            var now = back.povertyStatus().inYear(back.classYear());
            detail = "Đã có hiệu lực từ " + VietnameseFormat.date(since)
                    + (isBack
                            ? "; loại hộ trở lại: " + now
                            : "; loại hộ đã do quyết định khác ghi sau đó, giữ nguyên: " + now)
                    + "; giấy chứng nhận cấp theo quyết định này tạm ngừng giá trị.";
        }
        desk.note(
                first,
                "stop-settlement-effect",
                "Dừng hiệu lực Quyết định " + settlement.number() + " theo thông báo thụ lý lần hai số " + paper,
                detail);
        notices.effectStopped(first, settlement, detail);
    }

    private int year(Complaint c, Settlement settlement) {
        var year = settlement.certificateYear();
        return year == null ? years.of(c).proposed() : year;
    }

    private LocalDate effectDay(Complaint c) {
        return terms.of(c.complaintId()).stream()
                .filter(t -> t.kind() == TermKind.EFFECT && t.doneOn() == null && t.cancelledOn() == null)
                .map(t -> Objects.requireNonNull(t.dueOn()).plusDays(1))
                .filter(day -> !day.isAfter(desk.today()))
                .findFirst()
                .orElseGet(desk::today);
    }

    private void change(Complaint c, Household household, Settlement settlement, PovertyStatus after, int year) {
        var before = years.status(household, year);
        var isPast = years.isPast(household, year);
        var classYear = years.current(household)
                .filter(t -> t.certificateYear() == year)
                .map(ClassTerm::classYear)
                .orElse(year);
        var recognition = new Recognition(
                household.householdId(),
                after,
                household.aScore(),
                household.bScore(),
                household.deprivations(),
                classYear,
                settlement.number(),
                settlement.settledOn(),
                Transition.of(before, after).code(),
                households.history(household.householdId()).stream()
                        .findFirst()
                        .map(StatusPeriod::basis)
                        .orElse(null));
        if (isPast) {
            households.recognisePast(recognition, before);
        } else {
            households.recognise(List.of(recognition));
        }
        certificates.replace(household, after, year, settlement.number(), desk.today());
        if (!isPast) {
            publisher.publish(c, settlement, household, after);
        }
    }
}
