package vn.tungho.standard;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import vn.tungho.security.Duty;
import vn.tungho.security.Involvement;
import vn.tungho.security.Person;
import vn.tungho.security.Role;
import vn.tungho.security.UserRef;
import vn.tungho.security.UserService;
import vn.tungho.shared.AppClock;
import vn.tungho.shared.area.Area;
import vn.tungho.shared.calendar.CalendarService;
import vn.tungho.worklist.NewWorkItem;
import vn.tungho.worklist.TaskDescriber;
import vn.tungho.worklist.TaskGuide;
import vn.tungho.worklist.WorkDuties;
import vn.tungho.worklist.WorkItem;

/** One piece of work per edition while entered values wait for a second administrator; it names how many. */
@Component
class ConfirmationDuty implements TaskDescriber {
    static final String PROCESS = "standardChange";

    /** Our own pace: no text sets a term for copying official values. */
    private static final int WORKING_DAYS = 5;

    private final StandardChangeMapper changes;
    private final StandardBook book;
    private final WorkDuties duties;
    private final UserService users;
    private final CalendarService calendar;
    private final AppClock clock;

    ConfirmationDuty(
            StandardChangeMapper changes,
            StandardBook book,
            WorkDuties duties,
            UserService users,
            CalendarService calendar,
            AppClock clock) {
        this.changes = changes;
        this.book = book;
        this.duties = duties;
        this.users = users;
        this.calendar = calendar;
        this.clock = clock;
    }

    /** Brings the work of an edition up to what is open after an act of this administrator. */
    void refresh(String editionId, Person by) {
        var open = changes.open(editionId);
        var duty = duties.openOf(editionId, StandardChangeService.CONFIRM);
        if (open.isEmpty()) {
            duty.ifPresent(d -> duties.done(d, by.username()));
        } else if (duty.isPresent()) {
            duties.changeSubject(duty.get(), subject(editionId, open));
        } else {
            duties.open(work(editionId, open, by));
        }
    }

    @Override
    public String processKey() {
        return PROCESS;
    }

    @Override
    public Facts describe(String kind, String businessKey) {
        throw new IllegalStateException("confirming values is no step of a process");
    }

    @Override
    public Map<String, Duty> duties() {
        return Map.of(StandardChangeService.CONFIRM, Duty.CONFIRM_STANDARD);
    }

    /** Whoever entered all that is open has nothing to confirm. */
    @Override
    public Map<String, Involvement> involvements(String kind, Collection<String> editionIds) {
        return editionIds.stream().distinct().collect(Collectors.toMap(id -> id, this::enteredByOne));
    }

    @Override
    public TaskGuide guide(String kind) {
        return new TaskGuide(
                "Mở văn bản nguồn, so từng giá trị với văn bản rồi xác nhận hoặc từ chối.",
                "Một quản trị viên khác đã nhập. Giá trị chỉ có hiệu lực khi người thứ hai xác nhận.",
                "Quy ước của hệ thống, không có điều luật riêng.");
    }

    private Involvement enteredByOne(String editionId) {
        var people = changes.open(editionId).stream()
                .map(StandardChange::enteredBy)
                .distinct()
                .toList();
        var only = people.size() == 1 ? users.find(people.getFirst()).map(UserRef::userId) : Optional.<Long>empty();
        return Involvement.ofHouseholds(List.of())
                .with(Duty.ENTER_STANDARD, only.stream().toList());
    }

    private NewWorkItem work(String editionId, List<StandardChange> open, Person by) {
        var province = by.grants().stream()
                .filter(g -> g.role() == Role.ADMINISTRATOR)
                .findFirst()
                .orElseThrow()
                .area()
                .provinceCode();
        return new NewWorkItem(
                WorkItem.Source.DUTY,
                StandardChangeService.CONFIRM + ":" + open.getLast().standardChangeId(),
                StandardChangeService.CONFIRM,
                PROCESS,
                editionId,
                "Xác nhận giá trị chính thức",
                subject(editionId, open),
                "Quản trị viên khác đã nhập giá trị theo văn bản; cần người thứ hai đối chiếu.",
                Role.ADMINISTRATOR,
                Area.province(province),
                null,
                null,
                calendar.calendar().plusWorkingDays(clock.today(), WORKING_DAYS),
                clock.now());
    }

    private String subject(String editionId, List<StandardChange> open) {
        return book.edition(editionId).edition().name() + " · " + open.size() + " giá trị";
    }
}
