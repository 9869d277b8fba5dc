package vn.tungho.registry;

import java.util.Comparator;
import java.util.List;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** One timeline of a household, from all modules. */
@Service
public class TimelineService {
    private final HouseholdService households;
    private final ObjectProvider<TimelineSource> sources;

    TimelineService(HouseholdService households, ObjectProvider<TimelineSource> sources) {
        this.households = households;
        this.sources = sources;
    }

    /** What happened, the latest first; fails outside the person's area. */
    @Transactional(readOnly = true)
    public List<TimelineEntry> of(long householdId) {
        households.open(householdId);
        return sources.orderedStream()
                .flatMap(s -> s.entries(householdId).stream())
                .sorted(Comparator.comparing(TimelineEntry::at).reversed())
                .toList();
    }
}
