package vn.tungho.support;

import java.util.ArrayList;
import java.util.List;
import org.springframework.stereotype.Component;
import vn.tungho.registry.TimelineEntry;
import vn.tungho.registry.TimelineSource;

/** Support cases on a household's timeline. */
@Component
class SupportTimeline implements TimelineSource {
    private final SupportCaseMapper cases;
    private final ProgrammeService programmes;

    SupportTimeline(SupportCaseMapper cases, ProgrammeService programmes) {
        this.cases = cases;
        this.programmes = programmes;
    }

    @Override
    public List<TimelineEntry> entries(long householdId) {
        var entries = new ArrayList<TimelineEntry>();
        var all = cases.ofHousehold(householdId);
        if (all.isEmpty()) {
            return entries;
        }
        var book = programmes.book();
        var unpaid = cases.unpaidCases(List.of(householdId));
        for (var c : all) {
            var name = book.programme(c.programmeCode()).name();
            var path = "ho-tro/ho-so/" + c.caseId();
            entries.add(
                    new TimelineEntry(c.requestedOn().atStartOfDay(), "Hỗ trợ", "Đề nghị: " + name, c.need(), path));
            if (c.decidedOn() != null) {
                entries.add(new TimelineEntry(
                        c.decidedOn().atStartOfDay(),
                        "Hỗ trợ",
                        "Phê duyệt: " + name,
                        "Quyết định " + c.decisionNumber(),
                        path));
            }
            if (c.deliveredOn() != null) {
                entries.add(new TimelineEntry(
                        c.deliveredOn().atStartOfDay(),
                        "Hỗ trợ",
                        (unpaid.contains(c.caseId()) ? "Đã nghiệm thu, chưa chi: " : "Đã giao: ") + name,
                        "",
                        path));
            }
            if (c.endedOn() != null) {
                entries.add(new TimelineEntry(
                        c.endedOn().atTime(23, 0),
                        "Hỗ trợ",
                        name + ": " + c.state().label(),
                        c.endReason() == null ? "" : c.endReason(),
                        path));
            }
        }
        return entries;
    }
}
