package vn.tungho.assignment;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.tungho.shared.AppClock;
import vn.tungho.shared.PovertyStatus;

/** The households of the helper at work: his own, and those he stands in for today. Four queries, however many they are. */
@Service
public class MyHouseholds {
    private final AssignmentMapper assignments;
    private final VisitMapper visits;
    private final PlanMapper plans;
    private final HelpAccess access;
    private final AppClock clock;

    MyHouseholds(
            AssignmentMapper assignments, VisitMapper visits, PlanMapper plans, HelpAccess access, AppClock clock) {
        this.assignments = assignments;
        this.visits = visits;
        this.plans = plans;
        this.access = access;
        this.clock = clock;
    }

    /** Those waiting for an answer first, then by when the next visit is due; empty for somebody who is no helper. */
    @Transactional(readOnly = true)
    public List<MyHousehold> list() {
        return access.me().map(h -> of(h.helperId())).orElseGet(List::of);
    }

    /** One of the households; empty when it is not among them. */
    @Transactional(readOnly = true)
    public Optional<MyHousehold> find(long householdId) {
        return list().stream().filter(h -> h.householdId() == householdId).findFirst();
    }

    private List<MyHousehold> of(long helperId) {
        var lines = assignments.lines(helperId, clock.today());
        if (lines.isEmpty()) {
            return List.of();
        }
        var ids = lines.stream().map(Line::householdId).toList();
        var last = visits.latest(ids).stream()
                .collect(Collectors.toMap(VisitMapper.Last::householdId, Function.identity()));
        var items = plans.ofHouseholds(ids).stream().collect(Collectors.groupingBy(PlanItem::householdId));
        var pledges = plans.pledgesOfHouseholds(ids).stream()
                .collect(Collectors.toMap(Pledge::householdId, Function.identity(), (a, b) -> b));
        return lines.stream()
                .map(l -> l.with(
                        last.get(l.householdId()),
                        items.getOrDefault(l.householdId(), List.of()),
                        pledges.get(l.householdId())))
                .toList();
    }

    /** A household as the query gives it. */
    record Line(
            long assignmentId,
            int epoch,
            AssignmentState state,
            boolean isDeputy,
            @Nullable LocalDate deputyUntil,
            LocalDate since,
            LocalDate answerBy,
            @Nullable LocalDate lastVisitOn,
            @Nullable LocalDate nextVisitBy,
            long householdId,
            String householdCode,
            String headName,
            @Nullable String phone,
            @Nullable String address,
            String communeCode,
            String villageCode,
            String villageName,
            PovertyStatus povertyStatus,
            int memberCount,
            String deprivations) {
        MyHousehold with(VisitMapper.@Nullable Last last, List<PlanItem> plan, @Nullable Pledge pledge) {
            return new MyHousehold(
                    assignmentId,
                    epoch,
                    state,
                    isDeputy,
                    isDeputy ? deputyUntil : null,
                    householdId,
                    householdCode,
                    headName,
                    phone,
                    address,
                    communeCode,
                    villageCode,
                    villageName,
                    povertyStatus,
                    memberCount,
                    deprivations,
                    since,
                    answerBy,
                    lastVisitOn,
                    last == null ? null : last.situation(),
                    last == null ? null : last.nextNote(),
                    nextVisitBy,
                    plan,
                    pledge);
        }
    }
}
