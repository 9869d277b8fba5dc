package vn.tungho.worklist;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.tungho.security.CurrentUser;
import vn.tungho.security.DutyObjection;
import vn.tungho.security.Grant;
import vn.tungho.security.Person;
import vn.tungho.security.factor.Signings;
import vn.tungho.shared.AppClock;
import vn.tungho.shared.BusinessException;
import vn.tungho.shared.TextNormalizer;

/** What waits for whom: pages, counts and the single item, always within what the person may see. */
@Service
public class WorklistService {
    /** Counts stop here and show as "500+": counting further would cost more than the page itself. */
    public static final int COUNT_CAP = 500;

    /** The kinds are told apart within so many items, the most urgent ones; a page that shows them says so. */
    public static final int KINDS_WITHIN = 1_000;

    private final WorkItemMapper items;
    private final TaskDuties duties;
    private final CurrentUser currentUser;
    private final Signings signings;
    private final AppClock clock;

    WorklistService(
            WorkItemMapper items, TaskDuties duties, CurrentUser currentUser, Signings signings, AppClock clock) {
        this.items = items;
        this.duties = duties;
        this.currentUser = currentUser;
        this.signings = signings;
        this.clock = clock;
    }

    /** The next items after the given one in order of due date; null starts at the beginning. */
    // one statement: a transaction around it would be three more trips to the database
    public List<WorkItem> page(WorkFilter filter, @Nullable WorkItem after, int limit) {
        var query = query(currentUser.require(), filter, after, limit);
        return isEmpty(query) ? List.of() : items.page(query);
    }

    /** How many items, at most {@link #COUNT_CAP} + 1. */
    // one statement: a transaction around it would be three more trips to the database
    public int count(WorkFilter filter) {
        var query = query(currentUser.require(), filter, null, COUNT_CAP + 1);
        return isEmpty(query) ? 0 : Math.min(items.count(query), COUNT_CAP + 1);
    }

    /** The kinds of work in the list with how many of each, the most first. */
    @Transactional(readOnly = true)
    public List<KindCount> kinds(WorkFilter filter) {
        var query = query(currentUser.require(), filter, null, KINDS_WITHIN);
        return isEmpty(query) ? List.of() : items.kinds(query);
    }

    /** The item, if the person may see it. */
    @Transactional(readOnly = true)
    public Optional<WorkItem> find(long workItemId) {
        var person = currentUser.require();
        return items.findById(workItemId).filter(item -> maySee(person, item));
    }

    /** The latest item of each of these cases, by business key, whoever it waits for; for those who run the system. */
    @Transactional(readOnly = true)
    public Map<String, WorkItem> latestOfCases(String processKey, Collection<String> businessKeys) {
        return businessKeys.isEmpty()
                ? Map.of()
                : items.latestOfCases(processKey, businessKeys).stream()
                        .collect(Collectors.toMap(WorkItem::businessKey, Function.identity()));
    }

    /** The communes of the person's area with how much work is open and overdue, the latest first. */
    @Transactional(readOnly = true)
    public List<AreaCount> communes() {
        var scope = currentUser.require().scope();
        return scope.isEmpty() ? List.of() : items.communes(scope, clock.today());
    }

    /** The open items about a household, within what the person may see. */
    @Transactional(readOnly = true)
    public List<WorkItem> openOfHousehold(long householdId) {
        var scope = currentUser.require().scope();
        return items.openOfHousehold(householdId).stream()
                .filter(item -> scope.covers(item.area()))
                .toList();
    }

    /**
     * The open item of this kind for this case, if the person at work may do it; the gate before every act that ends a task.
     *
     * @throws BusinessException when it is no longer open, belongs to somebody else, or is a duty the person must not do here
     */
    @Transactional(readOnly = true)
    public WorkItem requireMine(String kind, Object businessKey) {
        var person = currentUser.require();
        var open = items.findOpen(businessKey.toString(), kind);
        if (open.isEmpty()) {
            throw new BusinessException(
                    "Việc này không còn chờ nữa: có người đã làm xong hoặc hồ sơ đã sang bước khác. Hãy tải lại danh sách việc.");
        }
        var mine = open.stream()
                .filter(item -> mayDo(person, item))
                .findFirst()
                .orElseThrow(
                        () -> new BusinessException("Việc “" + open.getFirst().title() + "” thuộc "
                                + open.getFirst().role().label() + ", không thuộc vai trò của bạn."));
        objection(mine, person.userId()).ifPresent(o -> {
            throw new BusinessException(o.toPerson());
        });
        signings.requireFresh(kind);
        return mine;
    }

    /** Why a person must not do this item although it waits for his role: what he did before in the case, or his relatives. */
    @Transactional(readOnly = true)
    public Optional<DutyObjection> objection(WorkItem item, long userId) {
        return duties.objection(item, userId);
    }

    /** True when the item waits for this person: taken by them, or untaken and for one of their roles. */
    public static boolean mayDo(Person person, WorkItem item) {
        return item.assigneeId() != null
                ? item.assigneeId() == person.userId()
                        || person.grants().stream()
                                .anyMatch(g -> item.assigneeId().equals(g.onBehalfOf()) && g.role() == item.role())
                : person.audiences().contains(item.audience());
    }

    private static boolean maySee(Person person, WorkItem item) {
        return mayDo(person, item) || person.scope().covers(item.area());
    }

    private WorkQuery query(Person person, WorkFilter filter, @Nullable WorkItem after, int limit) {
        var today = clock.today();
        var deputy = filter.whose() == WorkFilter.Whose.DEPUTYSHIPS;
        List<String> audiences = switch (filter.whose()) {
            case MINE_AND_ROLES -> person.audiences();
            case DEPUTYSHIPS ->
                person.grants().stream()
                        .filter(g -> g.onBehalfOf() != null)
                        .map(Grant::audience)
                        .distinct()
                        .toList();
            case MINE, AREA -> List.of();
        };
        var band = filter.band();
        LocalDate from = band == null ? null : band.from(today);
        LocalDate to = band == null ? null : band.to(today);
        var text = filter.text() == null || filter.text().isBlank() ? null : TextNormalizer.plain(filter.text());
        return new WorkQuery(
                deputy || filter.whose() == WorkFilter.Whose.AREA ? null : (Long) person.userId(),
                behalf(person, filter.whose()),
                audiences,
                filter.whose() == WorkFilter.Whose.AREA ? person.scope() : null,
                filter.kind(),
                filter.villageCode(),
                from,
                to,
                text,
                after == null ? null : after.dueOn(),
                after == null ? 0 : after.workItemId(),
                limit);
    }

    /** What was given to somebody by name is also seen by whom he made his deputy for that role. */
    private static List<WorkQuery.Behalf> behalf(Person person, WorkFilter.Whose whose) {
        if (whose == WorkFilter.Whose.MINE || whose == WorkFilter.Whose.AREA) {
            return List.of();
        }
        return person.grants().stream()
                .filter(g -> g.onBehalfOf() != null)
                .map(g -> new WorkQuery.Behalf(Objects.requireNonNull(g.onBehalfOf()), g.role()))
                .distinct()
                .toList();
    }

    private static boolean isEmpty(WorkQuery query) {
        return query.scope() != null
                ? query.scope().isEmpty()
                : query.assigneeId() == null
                        && query.behalf().isEmpty()
                        && query.audiences().isEmpty();
    }
}
