package vn.tungho.standard;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import vn.tungho.security.Duty;
import vn.tungho.security.Involvement;
import vn.tungho.security.Person;
import vn.tungho.worklist.NewWorkItem;
import vn.tungho.worklist.SecondAdministrator;
import vn.tungho.worklist.TaskDescriber;
import vn.tungho.worklist.TaskGuide;
import vn.tungho.worklist.WorkDuties;

/** One piece of work per edition while entered values wait for a second administrator; it names how many. */
@Component
class ConfirmationDuty implements TaskDescriber {
    static final String PROCESS = "standardChange";

    private final StandardChangeMapper changes;
    private final StandardBook book;
    private final WorkDuties duties;
    private final SecondAdministrator second;

    ConfirmationDuty(StandardChangeMapper changes, StandardBook book, WorkDuties duties, SecondAdministrator second) {
        this.changes = changes;
        this.book = book;
        this.duties = duties;
        this.second = second;
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
        return second.enteredBy(
                changes.open(editionId).stream().map(StandardChange::enteredBy).toList(), Duty.ENTER_STANDARD);
    }

    private NewWorkItem work(String editionId, List<StandardChange> open, Person by) {
        return second.work(
                StandardChangeService.CONFIRM,
                PROCESS,
                "" + open.getLast().standardChangeId(),
                editionId,
                new SecondAdministrator.Words(
                        "Xác nhận giá trị chính thức",
                        subject(editionId, open),
                        "Quản trị viên khác đã nhập giá trị theo văn bản; cần người thứ hai đối chiếu."),
                by);
    }

    private String subject(String editionId, List<StandardChange> open) {
        return book.edition(editionId).edition().name() + " · " + open.size() + " giá trị";
    }
}
