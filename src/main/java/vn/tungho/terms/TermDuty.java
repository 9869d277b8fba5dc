package vn.tungho.terms;

import java.util.Collection;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import vn.tungho.security.Duty;
import vn.tungho.security.Involvement;
import vn.tungho.security.Person;
import vn.tungho.shared.calendar.DeadlineRule;
import vn.tungho.worklist.SecondAdministrator;
import vn.tungho.worklist.TaskDescriber;
import vn.tungho.worklist.TaskGuide;
import vn.tungho.worklist.WorkDuties;

/** One piece of work for each proposed change of a term, for every administrator but the one who proposed it. */
@Component
class TermDuty implements TaskDescriber {
    static final String PROCESS = "termChange";

    private final TermChangeMapper changes;
    private final WorkDuties duties;
    private final SecondAdministrator second;

    TermDuty(TermChangeMapper changes, WorkDuties duties, SecondAdministrator second) {
        this.changes = changes;
        this.duties = duties;
        this.second = second;
    }

    void opened(TermChange change, DeadlineRule now, Person by) {
        duties.open(second.work(
                TermChangeService.CONFIRM,
                PROCESS,
                "" + change.deadlineChangeId(),
                change.deadlineChangeId(),
                new SecondAdministrator.Words(
                        "Xác nhận thay đổi thời hạn",
                        now.name() + ": " + change.fromTo(),
                        "Quản trị viên khác đã đề nghị theo văn bản; cần người thứ hai đối chiếu."),
                by));
    }

    void closed(TermChange change, Person by) {
        duties.done(TermChangeService.CONFIRM + ":" + change.deadlineChangeId(), by.username());
    }

    @Override
    public String processKey() {
        return PROCESS;
    }

    @Override
    public Facts describe(String kind, String businessKey) {
        throw new IllegalStateException("confirming a term is no step of a process");
    }

    @Override
    public Map<String, Duty> duties() {
        return Map.of(TermChangeService.CONFIRM, Duty.CONFIRM_TERM);
    }

    @Override
    public Map<String, Involvement> involvements(String kind, Collection<String> changeIds) {
        var proposers = changes.open().stream()
                .collect(Collectors.toMap(c -> "" + c.deadlineChangeId(), TermChange::enteredBy));
        return changeIds.stream()
                .distinct()
                .filter(proposers::containsKey)
                .collect(Collectors.toMap(
                        id -> id,
                        id -> second.enteredBy(java.util.List.of(proposers.getOrDefault(id, "")), Duty.PROPOSE_TERM)));
    }

    @Override
    public TaskGuide guide(String kind) {
        return new TaskGuide(
                "Mở văn bản, so số ngày, đơn vị, điều khoản và ngày hiệu lực rồi xác nhận hoặc từ chối.",
                "Thời hạn của luật đổi thì giấy tờ và màn hình đổi theo; một người nhập sai thì cả tỉnh sai.",
                "Quy ước của hệ thống, không có điều luật riêng.");
    }
}
