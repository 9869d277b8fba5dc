package vn.tungho.support.programme;

import java.util.Collection;
import java.util.List;
import java.util.Locale;
import org.springframework.stereotype.Component;
import vn.tungho.security.Duty;
import vn.tungho.security.Person;
import vn.tungho.worklist.ProposalDuty;
import vn.tungho.worklist.SecondAdministrator;
import vn.tungho.worklist.TaskGuide;
import vn.tungho.worklist.WorkDuties;

/** The second administrator's work on a proposed change of a programme. */
@Component
class ProgrammeDuty extends ProposalDuty {
    private final ProgrammeChangeMapper changes;

    ProgrammeDuty(ProgrammeChangeMapper changes, WorkDuties duties, SecondAdministrator second) {
        super(
                new Names(
                        "programmeChange",
                        ProgrammeChangeService.CONFIRM,
                        Duty.PROPOSE_PROGRAMME,
                        Duty.CONFIRM_PROGRAMME,
                        "Xác nhận thay đổi chương trình hỗ trợ"),
                duties,
                second);
        this.changes = changes;
    }

    void opened(ProgrammeChange change, Person by) {
        open(
                change.programmeChangeId(),
                change.name() + ": " + change.kind().label().toLowerCase(Locale.of("vi")),
                by);
    }

    void closed(ProgrammeChange change, Person by) {
        close(change.programmeChangeId(), by);
    }

    @Override
    protected List<Proposer> waiting(Collection<Long> proposalIds) {
        return changes.proposers(proposalIds);
    }

    @Override
    public TaskGuide guide(String kind) {
        return new TaskGuide(
                "Mở văn bản, so mức, đối tượng, điều kiện, các đợt và ngày áp dụng rồi xác nhận hoặc từ chối.",
                "Một mức nhập sai thì mọi hộ trong tỉnh được báo sai. Hồ sơ đang làm giữ lần ban hành của nó.",
                "Quy ước của hệ thống, không có điều luật riêng.");
    }
}
