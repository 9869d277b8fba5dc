package vn.tungho.complaint;

import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.tungho.registry.HouseholdService;
import vn.tungho.shared.BusinessException;
import vn.tungho.shared.PovertyStatus;

/** What a settlement makes of the household's class, and for which year; refuses what does not fit together. */
@Component
class SettlementOutcomes {
    private final StepMapper steps;
    private final ConcernedYears years;
    private final HouseholdService households;

    SettlementOutcomes(StepMapper steps, ConcernedYears years, HouseholdService households) {
        this.steps = steps;
        this.years = years;
        this.households = households;
    }

    /**
     * The class before and after.
     *
     * @param after null when the household keeps its class
     */
    record Outcome(PovertyStatus before, @Nullable PovertyStatus after, int year) {}

    Outcome check(Complaint c, SettlementData data) {
        var choice = years.of(c);
        var asked = data.certificateYear();
        var year = asked == null ? choice.proposed() : asked;
        if (!choice.allowed().contains(year)) {
            throw new BusinessException(
                    "Không công nhận cho năm %d được: năm đó chưa rà soát hoặc không phải năm bị khiếu nại. Hãy chọn %s."
                            .formatted(
                                    year,
                                    choice.allowed().stream()
                                            .map(String::valueOf)
                                            .collect(Collectors.joining(" hoặc "))));
        }
        var before = before(c, year);
        if (data.result() == SettlementResult.WRONG) {
            if (data.statusAfter() != null) {
                throw new BusinessException("Khiếu nại sai toàn bộ thì loại hộ giữ nguyên. Hãy bỏ loại hộ mới.");
            }
            return new Outcome(before, upheld(c, before), year);
        }
        if (data.statusAfter() == before) {
            throw new BusinessException("Hộ đang là " + before.label() + ". Hãy chọn loại hộ khác hoặc giữ nguyên.");
        }
        return new Outcome(before, data.statusAfter(), year);
    }

    YearChoice years(Complaint c) {
        return years.of(c);
    }

    /** The household's class in the year before the settlement takes effect. */
    PovertyStatus before(Complaint c, int year) {
        return years.status(households.find(c.householdId()), year);
    }

    /** A second complaint that is wrong leaves the first decision as it is: the class that one gave; null when it gave none. */
    @Nullable PovertyStatus upheld(Complaint c, PovertyStatus before) {
        var firstId = c.firstComplaintId();
        return firstId == null
                ? null
                : steps.settlement(firstId)
                        .map(Settlement::statusAfter)
                        .filter(s -> s != before)
                        .orElse(null);
    }
}
