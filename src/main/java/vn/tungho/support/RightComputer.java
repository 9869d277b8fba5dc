package vn.tungho.support;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.tungho.registry.Household;
import vn.tungho.registry.HouseholdService;
import vn.tungho.registry.Member;
import vn.tungho.shared.AppClock;

/** Computes the rights of a batch of households: a handful of reads, the rules, one write. */
@Component
class RightComputer {
    private final HouseholdService households;
    private final ProgrammeService programmes;
    private final SupportCaseMapper cases;
    private final RightMapper rights;
    private final SupportRules rules;
    private final AppClock clock;

    RightComputer(
            HouseholdService households,
            ProgrammeService programmes,
            SupportCaseMapper cases,
            RightMapper rights,
            SupportRules rules,
            AppClock clock) {
        this.households = households;
        this.programmes = programmes;
        this.cases = cases;
        this.rights = rights;
        this.rules = rules;
        this.clock = clock;
    }

    /** Writes the rights of these households anew, within the caller's transaction. */
    void compute(Collection<Long> ids) {
        if (ids.isEmpty()) {
            return;
        }
        var book = programmes.book();
        var members = households.membersOf(ids);
        var caseMap = cases.ofHouseholds(ids).stream().collect(Collectors.groupingBy(SupportCase::householdId));
        var before = rights.ofHouseholds(ids).stream()
                .collect(Collectors.groupingBy(
                        SupportRight::householdId, Collectors.toMap(SupportRight::programmeCode, Function.identity())));
        var rows = new ArrayList<SupportRight>();
        for (var household : households.findAll(ids)) {
            var own = caseMap.getOrDefault(household.householdId(), List.of());
            if (household.isActive() && (isListed(household) || !own.isEmpty())) {
                rows.addAll(rows(
                        book,
                        household,
                        members.getOrDefault(household.householdId(), List.of()),
                        own,
                        before.getOrDefault(household.householdId(), Map.of())));
            }
        }
        rights.remove(ids);
        if (!rows.isEmpty()) {
            rights.put(rows);
        }
        answerEffects(ids);
    }

    /** The rules' answer for one household and programme, line by line. */
    Eligibility explain(long householdId, Programme programme) {
        var household = households.find(householdId);
        return rules.eligibility(
                programme.ruleSet(),
                FactReader.of(
                        programme,
                        household,
                        households.members(householdId),
                        wasDelivered(programme.programmeCode(), cases.ofHousehold(householdId)),
                        clock.today()));
    }

    private List<SupportRight> rows(
            ProgrammeBook book,
            Household household,
            List<Member> members,
            List<SupportCase> own,
            Map<String, SupportRight> before) {
        var today = clock.today();
        var rows = new ArrayList<SupportRight>();
        for (var programme : book.active()) {
            var edition = book.on(programme.programmeCode(), today).orElse(null);
            if (edition != null) {
                var facts = FactReader.of(
                        programme, household, members, wasDelivered(programme.programmeCode(), own), today);
                var eligibility = rules.eligibility(programme.ruleSet(), facts);
                rows.add(row(
                        programme, edition, household, own, before.get(programme.programmeCode()), eligibility, today));
            }
        }
        return rows;
    }

    private SupportRight row(
            Programme programme,
            ProgrammeEdition edition,
            Household household,
            List<SupportCase> own,
            @Nullable SupportRight before,
            Eligibility eligibility,
            LocalDate today) {
        var answer = before != null && RightStates.stillHolds(before.answeredOn(), today) ? before.answer() : null;
        var standing = RightStates.of(programme, own, answer, eligibility.entitlement(), today);
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

    private static boolean isListed(Household household) {
        return household.povertyStatus() != vn.tungho.shared.PovertyStatus.NOT_POOR;
    }

    private static boolean wasDelivered(String code, List<SupportCase> own) {
        return own.stream().anyMatch(c -> c.programmeCode().equals(code) && c.deliveredOn() != null);
    }
}
