package vn.tungho.registry;

import java.util.List;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import vn.tungho.shared.VietnameseFormat;

/** Classes and acts of the register on the timeline. */
@Component
class RegistryTimeline implements TimelineSource {
    private final LedgerMapper ledger;

    RegistryTimeline(LedgerMapper ledger) {
        this.ledger = ledger;
    }

    @Override
    public List<TimelineEntry> entries(long householdId) {
        return Stream.concat(
                        ledger.statuses(householdId).stream().map(RegistryTimeline::entry),
                        ledger.acts(householdId).stream()
                                .map(a -> new TimelineEntry(
                                        a.actedOn().atTime(a.recordedAt().toLocalTime()),
                                        "Sổ bộ",
                                        a.kind().label(),
                                        a.detail().isBlank() ? a.reason() : a.detail(),
                                        null)))
                .toList();
    }

    private static TimelineEntry entry(StatusPeriod line) {
        var on = line.decidedOn();
        var by = line.decisionNumber() == null
                ? line.source().label()
                : "Quyết định số " + line.decisionNumber() + (on == null ? "" : " ngày " + VietnameseFormat.date(on));
        var remark = line.remark();
        var move = Transition.ofCode(line.transition());
        return new TimelineEntry(
                on == null || !remark.isEmpty()
                        ? line.recordedAt()
                        : on.atTime(line.recordedAt().toLocalTime()),
                "Phân loại",
                line.povertyStatus().label() + ", năm " + line.year() + (move == null ? "" : " – " + move.label()),
                remark.isEmpty() ? by : remark + ". " + by,
                null);
    }
}
