package vn.tungho.complaint;

import java.util.ArrayList;
import java.util.List;
import org.springframework.stereotype.Component;
import vn.tungho.registry.TimelineEntry;
import vn.tungho.registry.TimelineSource;

/** Complaints about a household on its timeline: that there was one and how it ended, not who complained. */
@Component
class ComplaintTimeline implements TimelineSource {
    private final ComplaintMapper complaints;
    private final StepMapper steps;

    ComplaintTimeline(ComplaintMapper complaints, StepMapper steps) {
        this.complaints = complaints;
        this.steps = steps;
    }

    @Override
    public List<TimelineEntry> entries(long householdId) {
        var entries = new ArrayList<TimelineEntry>();
        var all = complaints.ofHousehold(householdId);
        if (all.isEmpty()) {
            return entries;
        }
        for (var c : all) {
            var name = "Khiếu nại " + (c.isFirst() ? "lần đầu" : "lần hai") + " số " + c.register();
            var path = "khieu-nai/" + c.complaintId();
            entries.add(new TimelineEntry(
                    c.receivedOn().atStartOfDay(),
                    "Khiếu nại",
                    "Nhận " + name,
                    c.objectKind().label(),
                    path));
            var ended = c.endedOn();
            if (ended != null) {
                entries.add(new TimelineEntry(
                        ended.atTime(23, 0),
                        "Khiếu nại",
                        name + ": " + c.state().label(),
                        "",
                        path));
            }
        }
        var settlements =
                steps.settlements(all.stream().map(Complaint::complaintId).toList());
        settlements.stream()
                .filter(s -> s.stoppedOn() != null)
                .forEach(s -> entries.add(new TimelineEntry(
                        java.util.Objects.requireNonNull(s.stoppedOn()).atTime(22, 30),
                        "Khiếu nại",
                        "Dừng hiệu lực quyết định giải quyết " + s.number(),
                        "Đã thụ lý khiếu nại lần hai",
                        "khieu-nai/" + s.complaintId())));
        settlements.forEach(s -> entries.add(new TimelineEntry(
                s.settledOn().atTime(22, 0),
                "Khiếu nại",
                "Quyết định giải quyết " + s.number(),
                s.result().label()
                        + (s.statusAfter() == null
                                ? ""
                                : "; loại hộ mới: " + s.statusAfter().label()),
                "khieu-nai/" + s.complaintId())));
        return entries;
    }
}
