package vn.tungho.support;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.tungho.registry.Household;
import vn.tungho.registry.HouseholdService;
import vn.tungho.shared.AppClock;
import vn.tungho.shared.PovertyStatus;
import vn.tungho.support.condition.Situation;
import vn.tungho.support.condition.Situations;
import vn.tungho.support.facts.Indicators;

/** Computes the rights of a batch of households: a handful of reads, the rules, one write. */
@Component
class RightComputer {
    private final HouseholdService households;
    private final ProgrammeService programmes;
    private final SupportCaseMapper cases;
    private final RightMapper rights;
    private final Judge judge;
    private final Situations situations;
    private final AppClock clock;

    RightComputer(
            HouseholdService households,
            ProgrammeService programmes,
            SupportCaseMapper cases,
            RightMapper rights,
            Judge judge,
            Situations situations,
            AppClock clock) {
        this.households = households;
        this.programmes = programmes;
        this.cases = cases;
        this.rights = rights;
        this.judge = judge;
        this.situations = situations;
        this.clock = clock;
    }

    /** Writes the rights of these households anew, within the caller's transaction. */
    void compute(Collection<Long> ids) {
        if (ids.isEmpty()) {
            return;
        }
        var book = programmes.book();
        var caseMap = cases.ofHouseholds(ids).stream().collect(Collectors.groupingBy(SupportCase::householdId));
        var before = rights.ofHouseholds(ids).stream()
                .collect(Collectors.groupingBy(
                        SupportRight::householdId, Collectors.toMap(SupportRight::programmeCode, Function.identity())));
        var unpaid = cases.unpaidCases(ids);
        var rows = new ArrayList<SupportRight>();
        for (var situation : situations.of(ids)) {
            var id = situation.household().householdId();
            var own = caseMap.getOrDefault(id, List.of());
            if (situation.household().isActive() && (isReached(situation) || !own.isEmpty())) {
                rows.addAll(rows(book, situation, own, unpaid, before.getOrDefault(id, Map.of())));
            }
        }
        rights.remove(ids);
        if (!rows.isEmpty()) {
            rights.put(rows);
        }
        answerEffects(ids);
    }

    /** The rules' answer for one household and programme, line by line. */
    Eligibility explain(long householdId, ProgrammeEdition edition) {
        return judge.judge(
                edition,
                programmes.book().conditions(edition.programmeEditionId()),
                situations.of(List.of(householdId)).getFirst(),
                wasDelivered(
                        edition.programmeCode(),
                        cases.ofHousehold(householdId),
                        cases.unpaidCases(List.of(householdId))));
    }

    private List<SupportRight> rows(
            ProgrammeBook book,
            Situation situation,
            List<SupportCase> own,
            Set<Long> unpaid,
            Map<String, SupportRight> before) {
        var today = situation.today();
        var household = situation.household();
        var rows = new ArrayList<SupportRight>();
        for (var programme : book.active()) {
            var edition = book.on(programme.programmeCode(), today).orElse(null);
            if (edition != null) {
                var eligibility = judge.judge(
                        edition,
                        book.conditions(edition.programmeEditionId()),
                        situation,
                        wasDelivered(programme.programmeCode(), own, unpaid));
                rows.add(row(
                        programme,
                        edition,
                        household,
                        own,
                        unpaid,
                        before.get(programme.programmeCode()),
                        eligibility,
                        today));
            }
        }
        return rows;
    }

    private SupportRight row(
            Programme programme,
            ProgrammeEdition edition,
            Household household,
            List<SupportCase> own,
            Set<Long> unpaid,
            @Nullable SupportRight before,
            Eligibility eligibility,
            LocalDate today) {
        var answer = before != null && RightStates.stillHolds(before.answeredOn(), today) ? before.answer() : null;
        var standing = RightStates.of(programme, own, unpaid, answer, eligibility.entitlement(), today);
        var deprived = Indicators.parse(household.deprivations());
        return new SupportRight(
                household.householdId(),
                programme.programmeCode(),
                edition.programmeEditionId(),
                household.provinceCode(),
                household.communeCode(),
                household.villageCode(),
                household.householdCode(),
                household.headName(),
                household.plainHeadName(),
                household.povertyStatus(),
                household.classYear(),
                eligibility.entitlement(),
                standing.state(),
                standing.reason() == null ? eligibility.reason() : standing.reason(),
                programme.indicatorList().stream()
                        .filter(deprived::contains)
                        .map(String::valueOf)
                        .collect(Collectors.joining(",")),
                standing.caseId(),
                answer,
                before == null || answer == null ? null : before.answerNote(),
                before == null || answer == null ? null : before.answeredOn(),
                standing.state() == RightState.ENTITLED,
                RightStates.isDouble(programme, own, today),
                clock.now());
    }

    /** What the latest review says of needs that were answered before it began; a review begins on 1 September. */
    private void answerEffects(Collection<Long> ids) {
        var open = rights.openEffects(ids);
        if (open.isEmpty()) {
            return;
        }
        var known = households
                .findAll(open.stream().map(Effect::householdId).distinct().toList())
                .stream()
                .collect(Collectors.toMap(Household::householdId, Function.identity()));
        for (var effect : open) {
            var household = Objects.requireNonNull(known.get(effect.householdId()));
            var year = household.classYear();
            if (year != null && effect.deliveredOn().isBefore(LocalDate.of(year, 9, 1))) {
                rights.answerEffect(
                        effect.caseId(),
                        year,
                        Indicators.parse(household.deprivations()).contains(effect.indicatorNo()));
            }
        }
    }

    /** On the list, newly escaped, or in one of the groups that help reaches outside the list. */
    private static boolean isReached(Situation situation) {
        return situation.household().povertyStatus() != PovertyStatus.NOT_POOR
                || !situation.groups().isEmpty();
    }

    private static boolean wasDelivered(String code, List<SupportCase> own, Set<Long> unpaid) {
        return own.stream()
                .anyMatch(
                        c -> c.programmeCode().equals(code) && c.deliveredOn() != null && !unpaid.contains(c.caseId()));
    }
}
