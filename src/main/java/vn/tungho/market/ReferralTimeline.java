package vn.tungho.market;

import java.util.List;
import org.springframework.stereotype.Component;
import vn.tungho.registry.TimelineEntry;
import vn.tungho.registry.TimelineSource;

/** Where people of the household were sent, in its timeline. */
@Component
class ReferralTimeline implements TimelineSource {
    private final ReferralMapper referrals;

    ReferralTimeline(ReferralMapper referrals) {
        this.referrals = referrals;
    }

    @Override
    public List<TimelineEntry> entries(long householdId) {
        return referrals.ofHousehold(householdId).stream()
                .map(r -> new TimelineEntry(
                        (r.endedOn() != null ? r.endedOn() : r.startedOn() != null ? r.startedOn() : r.referredOn())
                                .atStartOfDay(),
                        r.kind().label(),
                        r.personName() + ": " + r.stateWords() + " – " + r.title(),
                        r.note(),
                        "viec-lam/" + r.offerId()))
                .toList();
    }
}
