package vn.tungho.assignment;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.tungho.shared.AppClock;
import vn.tungho.shared.PovertyStatus;

/**
 * The households of the helper at work: his own, those handed to him for a time, and those of helpers who made him their deputy.
 * Five queries, however many households they are, and one for each helper stood in for.
 */
@Service
public class MyHouseholds {
    private final AssignmentMapper assignments;
    private final VisitMapper visits;
    private final PlanMapper plans;
    private final VisitRequests requests;
    private final HelpAccess access;
    private final AppClock clock;

    MyHouseholds(
            AssignmentMapper assignments,
            VisitMapper visits,
            PlanMapper plans,
            VisitRequests requests,
            HelpAccess access,
            AppClock clock) {
        this.assignments = assignments;
        this.visits = visits;
        this.plans = plans;
        this.requests = requests;
        this.access = access;
        this.clock = clock;
    }

    /** Those waiting for an answer first, then by when the next visit is due; empty for somebody who is no helper. */
    @Transactional(readOnly = true)
    public List<MyHousehold> list() {
        return access.acting().isEmpty() ? List.of() : of(lines());
    }

    /** One of the households; empty when it is not among them. */
    @Transactional(readOnly = true)
    public Optional<MyHousehold> find(long householdId) {
        return list().stream().filter(h -> h.householdId() == householdId).findFirst();
    }

    /** A deputy never gets a household of his relatives (R-HELPER-KIN). */
    private List<Line> lines() {
        var today = clock.today();
        var me = access.me();
        var found = new LinkedHashMap<Long, Line>();
        me.ifPresent(
                h -> assignments.lines(h.helperId(), today, null).forEach(l -> found.putIfAbsent(l.householdId(), l)));
        for (var other : access.stoodInFor(today)) {
            assignments
                    .lines(other.helperId(), today, access.person().userId())
                    .forEach(l -> found.putIfAbsent(l.householdId(), l.deputy()));
        }
        return List.copyOf(found.values());
    }

    private List<MyHousehold> of(List<Line> lines) {
        if (lines.isEmpty()) {
            return List.of();
        }
        var ids = lines.stream().map(Line::householdId).toList();
        var last = visits.latest(ids).stream()
                .collect(Collectors.toMap(VisitMapper.Last::householdId, Function.identity()));
        var items = plans.ofHouseholds(ids).stream().collect(Collectors.groupingBy(PlanItem::householdId));
        var pledges = plans.pledgesOfHouseholds(ids).stream()
                .collect(Collectors.toMap(Pledge::householdId, Function.identity(), (a, b) -> b));
        var asked = requests.latest(ids).stream().collect(Collectors.groupingBy(VisitRequest::householdId));
        return lines.stream()
                .map(l -> l.with(
                        last.get(l.householdId()),
                        items.getOrDefault(l.householdId(), List.of()),
                        pledges.get(l.householdId()),
                        asked.getOrDefault(l.householdId(), List.of())))
                .toList();
    }

    /** A household as the query gives it. */
    record Line(
            long assignmentId,
            int epoch,
            AssignmentState state,
            boolean isDeputy,
            @Nullable LocalDate deputyUntil,
            String helperName,
            LocalDate since,
            LocalDate answerBy,
            @Nullable LocalDate lastVisitOn,
            @Nullable LocalDate nextVisitBy,
            @Nullable LocalDate tryAgainBy,
            long householdId,
            String householdCode,
            String headName,
            @Nullable String phone,
            @Nullable String address,
            String communeCode,
            String villageCode,
            String villageName,
            PovertyStatus povertyStatus,
            @Nullable Integer classYear,
            int memberCount,
            String deprivations) {
        /** The same of a helper for whom the person was appointed to stand in. */
        Line deputy() {
            return new Line(
                    assignmentId,
                    epoch,
                    state,
                    true,
                    null,
                    helperName,
                    since,
                    answerBy,
                    lastVisitOn,
                    nextVisitBy,
                    tryAgainBy,
                    householdId,
                    householdCode,
                    headName,
                    phone,
                    address,
                    communeCode,
                    villageCode,
                    villageName,
                    povertyStatus,
                    classYear,
                    memberCount,
                    deprivations);
        }

        MyHousehold with(
                VisitMapper.@Nullable Last last,
                List<PlanItem> plan,
                @Nullable Pledge pledge,
                List<VisitRequest> asked) {
            return new MyHousehold(
                    assignmentId,
                    epoch,
                    state,
                    isDeputy,
                    isDeputy ? deputyUntil : null,
                    isDeputy ? helperName : null,
                    householdId,
                    householdCode,
                    headName,
                    phone,
                    address,
                    communeCode,
                    villageCode,
                    villageName,
                    povertyStatus,
                    classYear,
                    memberCount,
                    deprivations,
                    since,
                    answerBy,
                    lastVisitOn,
                    last == null ? null : last.situation(),
                    last == null ? null : last.nextNote(),
                    nextVisitBy,
                    tryAgainBy,
                    plan,
                    pledge,
                    asked);
        }
    }
}
