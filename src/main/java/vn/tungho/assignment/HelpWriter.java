package vn.tungho.assignment;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.tungho.shared.AppClock;
import vn.tungho.shared.calendar.CalendarService;

/** Writes assignments in batches, in the caller's transaction. */
@Component
class HelpWriter {
    private static final int BATCH = 200;

    private final AssignmentMapper assignments;
    private final HelpRules rules;
    private final CalendarService calendar;
    private final AppClock clock;

    HelpWriter(AssignmentMapper assignments, HelpRules rules, CalendarService calendar, AppClock clock) {
        this.assignments = assignments;
        this.rules = rules;
        this.calendar = calendar;
        this.clock = clock;
    }

    /** A household and its helper. */
    record Pair(HelpNeed need, long helperId) {}

    /** By when a helper asked today answers. */
    LocalDate answerBy() {
        return calendar.calendar().plusWorkingDays(clock.today(), rules.amount(HelpRule.Name.ANSWER_DAYS));
    }

    /** Signed assignments under the decision; their processes are still to start. */
    List<Long> insert(HelpDecision decision, List<Pair> pairs) {
        var answerBy = answerBy();
        var ids = new ArrayList<Long>(pairs.size());
        for (var from = 0; from < pairs.size(); from += BATCH) {
            var batch = pairs.subList(from, Math.min(from + BATCH, pairs.size()));
            var epochs = assignments
                    .epochs(batch.stream().map(p -> p.need().householdId()).toList())
                    .stream()
                    .collect(Collectors.toMap(AssignmentMapper.Epoch::householdId, AssignmentMapper.Epoch::epoch));
            var rows = batch.stream()
                    .map(p -> signed(decision, p, epochs.getOrDefault(p.need().householdId(), 0) + 1, answerBy))
                    .toList();
            assignments.insertAll(rows);
            rows.forEach(r -> ids.add(r.assignmentId()));
        }
        return ids;
    }

    private Assignment signed(HelpDecision decision, Pair pair, int epoch, LocalDate answerBy) {
        var need = pair.need();
        return row(
                epoch,
                need.householdId(),
                need.provinceCode(),
                need.communeCode(),
                need.villageCode(),
                pair.helperId(),
                AssignmentState.SIGNED,
                decision.decidedOn(),
                decision.decisionId(),
                null,
                answerBy,
                null,
                null,
                null,
                null);
    }

    /** The receiver's assignment after a handover: accepted at once, with the visits' dates of the old one. */
    Assignment takeOver(Assignment old, long helperId, long handoverId) {
        var taken = row(
                old.epoch() + 1,
                old.householdId(),
                old.provinceCode(),
                old.communeCode(),
                old.villageCode(),
                helperId,
                AssignmentState.ACTIVE,
                clock.today(),
                old.decisionId(),
                handoverId,
                clock.today(),
                old.lastVisitOn(),
                old.nextVisitBy(),
                old.firstVisitBy(),
                old.tryAgainBy());
        assignments.insertAll(List.of(taken));
        return taken;
    }

    private Assignment row(
            int epoch,
            long householdId,
            String provinceCode,
            String communeCode,
            String villageCode,
            long helperId,
            AssignmentState state,
            LocalDate since,
            long decisionId,
            @Nullable Long handoverId,
            LocalDate answerBy,
            @Nullable LocalDate lastVisitOn,
            @Nullable LocalDate nextVisitBy,
            @Nullable LocalDate firstVisitBy,
            @Nullable LocalDate tryAgainBy) {
        return new Assignment(
                assignments.nextId(),
                1,
                epoch,
                householdId,
                provinceCode,
                communeCode,
                villageCode,
                helperId,
                true,
                state,
                false,
                since,
                null,
                decisionId,
                handoverId,
                answerBy,
                null,
                null,
                null,
                null,
                lastVisitOn,
                nextVisitBy,
                0,
                null,
                null,
                firstVisitBy,
                tryAgainBy,
                null);
    }
}
