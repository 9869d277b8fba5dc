package vn.tungho.monitoring;

import java.util.ArrayList;
import java.util.List;
import org.springframework.stereotype.Component;
import vn.tungho.registry.TimelineEntry;
import vn.tungho.registry.TimelineSource;

/** Findings on a household's timeline. */
@Component
class MonitoringTimeline implements TimelineSource {
    private final FindingMapper findings;

    MonitoringTimeline(FindingMapper findings) {
        this.findings = findings;
    }

    @Override
    public List<TimelineEntry> entries(long householdId) {
        var entries = new ArrayList<TimelineEntry>();
        for (var f : findings.ofHousehold(householdId)) {
            entries.add(new TimelineEntry(
                    f.writtenOn().atStartOfDay(),
                    "Giám sát",
                    "Phát hiện " + f.code() + ": " + f.step().label(),
                    f.state().label(),
                    "giam-sat/phat-hien/" + f.findingId()));
        }
        return entries;
    }
}
