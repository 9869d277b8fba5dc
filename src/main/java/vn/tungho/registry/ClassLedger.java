package vn.tungho.registry;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import vn.tungho.shared.AppClock;
import vn.tungho.shared.BusinessException;
import vn.tungho.shared.audit.AuditTrail;

/** Writes classes given by decision: a history line each, the class on the household, an event each; in batches. */
@Component
class ClassLedger {
    private static final int BATCH = 200;

    private final LedgerMapper ledger;
    private final AuditTrail audit;
    private final ApplicationEventPublisher events;
    private final AppClock clock;

    ClassLedger(LedgerMapper ledger, AuditTrail audit, ApplicationEventPublisher events, AppClock clock) {
        this.ledger = ledger;
        this.audit = audit;
        this.events = events;
        this.clock = clock;
    }

    void recognise(List<Recognition> recognitions, String by) {
        if (recognitions.isEmpty()) {
            return;
        }
        long run = ledger.nextRunId();
        var lines = new ArrayList<LedgerMapper.StatusLine>(recognitions.size());
        for (int from = 0; from < recognitions.size(); from += BATCH) {
            var batch = lines(recognitions.subList(from, Math.min(from + BATCH, recognitions.size())));
            ledger.insertStatuses(run, batch, StatusSource.DECISION, by, clock.now());
            lines.addAll(batch);
        }
        ledger.applyRun(run);
        auditPerDecision(lines);
        lines.forEach(l -> events.publishEvent(event(l)));
    }

    private List<LedgerMapper.StatusLine> lines(List<Recognition> batch) {
        var standings = ledger
                .lockStandings(batch.stream().map(Recognition::householdId).toList())
                .stream()
                .collect(Collectors.toMap(LedgerMapper.Standing::householdId, Function.identity()));
        return batch.stream()
                .map(r -> {
                    var before = standings.get(r.householdId());
                    if (before == null) {
                        throw new BusinessException("Không có hộ số %d trong sổ. Kiểm tra lại danh sách của quyết định."
                                .formatted(r.householdId()));
                    }
                    return new LedgerMapper.StatusLine(r, before);
                })
                .toList();
    }

    /** One audit line per decision and commune, not one per household: the lines themselves are the record. */
    private void auditPerDecision(List<LedgerMapper.StatusLine> lines) {
        record Group(String decision, vn.tungho.shared.area.Area commune) {}
        var counts = new HashMap<Group, Integer>();
        for (var line : lines) {
            var area = line.before().area();
            var number = line.recognition().decisionNumber();
            counts.merge(
                    new Group(
                            number == null ? "-" : number,
                            vn.tungho.shared.area.Area.commune(
                                    area.provinceCode(), line.before().communeCode())),
                    1,
                    Integer::sum);
        }
        counts.forEach((group, count) -> audit.write(
                "recognise-households",
                "decision",
                group.decision(),
                group.commune(),
                "Ghi phân loại của %d hộ".formatted(count)));
    }

    private static HouseholdClassified event(LedgerMapper.StatusLine line) {
        var r = line.recognition();
        return new HouseholdClassified(
                r.householdId(),
                line.before().area(),
                line.before().povertyStatus(),
                r.status(),
                r.deprivations(),
                r.year(),
                r.decisionNumber(),
                r.decidedOn(),
                r.transition());
    }
}
