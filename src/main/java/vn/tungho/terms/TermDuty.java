package vn.tungho.terms;

import java.util.Collection;
import java.util.List;
import org.springframework.stereotype.Component;
import vn.tungho.security.Duty;
import vn.tungho.security.Person;
import vn.tungho.shared.calendar.DeadlineRule;
import vn.tungho.worklist.ProposalDuty;
import vn.tungho.worklist.SecondAdministrator;
import vn.tungho.worklist.TaskGuide;
import vn.tungho.worklist.WorkDuties;

/** The second administrator's work on a proposed change of a term. */
@Component
class TermDuty extends ProposalDuty {
    private final TermChangeMapper changes;

    TermDuty(TermChangeMapper changes, WorkDuties duties, SecondAdministrator second) {
        super(
                new Names(
                        "termChange",
                        TermChangeService.CONFIRM,
                        Duty.PROPOSE_TERM,
                        Duty.CONFIRM_TERM,
                        "Xác nhận thay đổi thời hạn"),
                duties,
                second);
        this.changes = changes;
    }

    void opened(TermChange change, DeadlineRule now, Person by) {
        open(change.deadlineChangeId(), now.name() + ": " + change.fromTo(), by);
    }

    void closed(TermChange change, Person by) {
        close(change.deadlineChangeId(), by);
    }

    @Override
    protected List<Proposer> waiting(Collection<Long> proposalIds) {
        return changes.proposers(proposalIds);
    }

    @Override
    public TaskGuide guide(String kind) {
        return new TaskGuide(
                "Mở văn bản, so số ngày, đơn vị, điều khoản và ngày hiệu lực rồi xác nhận hoặc từ chối.",
                "Thời hạn của luật đổi thì giấy tờ và màn hình đổi theo; một người nhập sai thì cả tỉnh sai.",
                "Quy ước của hệ thống, không có điều luật riêng.");
    }
}
