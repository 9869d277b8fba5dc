package vn.tungho.support.programme;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import vn.tungho.security.Duty;
import vn.tungho.security.Involvement;
import vn.tungho.security.Person;
import vn.tungho.worklist.SecondAdministrator;
import vn.tungho.worklist.TaskDescriber;
import vn.tungho.worklist.TaskGuide;
import vn.tungho.worklist.WorkDuties;

/** One piece of work for each proposed change of a programme, for every administrator but the one who proposed it. */
@Component
class ProgrammeDuty implements TaskDescriber {
    static final String PROCESS = "programmeChange";

    private final ProgrammeChangeMapper changes;
    private final WorkDuties duties;
    private final SecondAdministrator second;

    ProgrammeDuty(ProgrammeChangeMapper changes, WorkDuties duties, SecondAdministrator second) {
        this.changes = changes;
        this.duties = duties;
        this.second = second;
    }

    void opened(ProgrammeChange change, Person by) {
        duties.open(second.work(
                ProgrammeChangeService.CONFIRM,
                PROCESS,
                "" + change.programmeChangeId(),
                change.programmeChangeId(),
                new SecondAdministrator.Words(
                        "Xác nhận thay đổi chương trình hỗ trợ",
                        change.name() + ": " + change.kind().label().toLowerCase(java.util.Locale.of("vi")),
                        "Quản trị viên khác đã đề nghị theo văn bản; cần người thứ hai đối chiếu."),
                by));
    }

    void closed(ProgrammeChange change, Person by) {
        duties.done(ProgrammeChangeService.CONFIRM + ":" + change.programmeChangeId(), by.username());
    }

    @Override
    public String processKey() {
        return PROCESS;
    }

    @Override
    public Facts describe(String kind, String businessKey) {
        throw new IllegalStateException("confirming a programme is no step of a process");
    }

    @Override
    public Map<String, Duty> duties() {
        return Map.of(ProgrammeChangeService.CONFIRM, Duty.CONFIRM_PROGRAMME);
    }

    @Override
    public Map<String, Involvement> involvements(String kind, Collection<String> changeIds) {
        var proposers = changes.open().stream()
                .collect(Collectors.toMap(c -> "" + c.programmeChangeId(), ProgrammeChange::enteredBy));
        return changeIds.stream()
                .distinct()
                .filter(proposers::containsKey)
                .collect(Collectors.toMap(
                        id -> id,
                        id -> second.enteredBy(List.of(proposers.getOrDefault(id, "")), Duty.PROPOSE_PROGRAMME)));
    }

    @Override
    public TaskGuide guide(String kind) {
        return new TaskGuide(
                "Mở văn bản, so mức, đối tượng, điều kiện, các đợt và ngày áp dụng rồi xác nhận hoặc từ chối.",
                "Một mức nhập sai thì mọi hộ trong tỉnh được báo sai. Hồ sơ đang làm giữ lần ban hành của nó.",
                "Quy ước của hệ thống, không có điều luật riêng.");
    }
}
