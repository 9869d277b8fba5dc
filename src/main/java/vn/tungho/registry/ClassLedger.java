package vn.tungho.registry;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import vn.tungho.shared.AppClock;
import vn.tungho.shared.BusinessException;
import vn.tungho.shared.PovertyStatus;
import vn.tungho.shared.audit.AuditTrail;

/** Writes classes given by decision: a history line each, the class on the household, an event each; in batches. */
@Component
class ClassLedger {
    private static final int BATCH = 200;

    private final LedgerMapper ledger;
    private final PastService pasts;
    private final AuditTrail audit;
    private final ApplicationEventPublisher events;
    private final AppClock clock;

    ClassLedger(
            LedgerMapper ledger,
            PastService pasts,
            AuditTrail audit,
            ApplicationEventPublisher events,
            AppClock clock) {
        this.ledger = ledger;
        this.pasts = pasts;
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
        var moves = pasts.name(run);
        auditPerDecision(lines);
        audit.fact(ClassFacts.RUN, run);
        lines.forEach(l -> events.publishEvent(event(
                l,
                moves.getOrDefault(
                        l.recognition().householdId(), l.recognition().transition()))));
    }

    /**
     * Puts the household back to the class before a decision that was stopped; empty, and nothing changed, when a later decision has
     * given it another class since.
     */
    Optional<StatusPeriod> putBack(long householdId, String decisionNumber, LocalDate decidedOn, String by) {
        var standing = ledger.lockStandings(List.of(householdId)).getFirst();
        var newest = ledger.statuses(householdId).stream()
                .filter(l -> !l.transition().equals(StatusPeriod.PAST_YEAR))
                .sorted(Comparator.comparingLong(StatusPeriod::householdStatusId)
                        .reversed())
                .toList();
        if (newest.isEmpty() || !newest.getFirst().isBy(decisionNumber, decidedOn)) {
            return Optional.empty();
        }
        var stopped = newest.getFirst();
        var before =
                newest.stream().filter(l -> !l.isBy(decisionNumber, decidedOn)).findFirst();
        var back = before.map(l -> l.again(StatusPeriod.STOPPED))
                .orElseGet(() -> stopped.neverReviewed(StatusPeriod.STOPPED));
        long run = ledger.nextRunId();
        var line = new LedgerMapper.StatusLine(back, standing);
        ledger.insertStatuses(run, List.of(line), StatusSource.DECISION, by, clock.now());
        ledger.applyRun(run);
        if (before.isEmpty()) {
            ledger.clearYear(householdId);
        }
        audit.fact(ClassFacts.RUN, run);
        events.publishEvent(event(line, StatusPeriod.STOPPED));
        return Optional.of(stopped);
    }

    /** Writes a class given for a year that is over: a line of the history; what the household is now stays. */
    void recognisePast(Recognition r, PovertyStatus before, String by) {
        var now = ledger.lockStandings(List.of(r.householdId())).getFirst();
        var then = new LedgerMapper.Standing(
                now.householdId(), now.provinceCode(), now.communeCode(), now.villageCode(), before, now.isActive());
        var line = new LedgerMapper.StatusLine(r.as(StatusPeriod.PAST_YEAR), then);
        long run = ledger.nextRunId();
        ledger.insertStatuses(run, List.of(line), StatusSource.DECISION, by, clock.now());
        auditPerDecision(List.of(line));
        audit.fact(ClassFacts.RUN, run);
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

    private static HouseholdClassified event(LedgerMapper.StatusLine line, String move) {
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
                move);
    }
}
