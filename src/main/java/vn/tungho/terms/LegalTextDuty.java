package vn.tungho.terms;

import java.util.Collection;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.tungho.security.Duty;
import vn.tungho.security.Person;
import vn.tungho.shared.basis.LegalText;
import vn.tungho.shared.basis.LegalTexts;
import vn.tungho.worklist.ProposalDuty;
import vn.tungho.worklist.SecondAdministrator;
import vn.tungho.worklist.TaskGuide;
import vn.tungho.worklist.WorkDuties;

/** The second administrator's work on number and date of a text papers rest on. */
@Component
class LegalTextDuty extends ProposalDuty {
    private final LegalTexts texts;

    LegalTextDuty(LegalTexts texts, WorkDuties duties, SecondAdministrator second) {
        super(
                new Names(
                        "legalText",
                        LegalTextService.CONFIRM,
                        Duty.ENTER_LEGAL_TEXT,
                        Duty.CONFIRM_LEGAL_TEXT,
                        "Xác nhận văn bản làm căn cứ"),
                duties,
                second);
        this.texts = texts;
    }

    void opened(long entryId, String kind, String number, Person by) {
        open(entryId, kind + " số " + number, by);
    }

    /** What waited is over; {@code entryId} is null where it never was work on a list. */
    void closed(@Nullable Long entryId, Person by) {
        if (entryId != null) {
            close(entryId, by);
        }
    }

    @Override
    protected List<Proposer> waiting(Collection<Long> proposalIds) {
        return texts.all().stream()
                .filter(t -> t.isWaiting() && t.entryId() != null && proposalIds.contains(t.entryId()))
                .map(LegalTextDuty::proposer)
                .toList();
    }

    private static Proposer proposer(LegalText text) {
        return new Proposer(Objects.requireNonNull(text.entryId()), Objects.requireNonNull(text.enteredBy()));
    }

    @Override
    public TaskGuide guide(String kind) {
        return new TaskGuide(
                "Mở văn bản, so số, ký hiệu, ngày ban hành và trích yếu rồi xác nhận, hoặc bỏ nếu không đúng.",
                "Giấy tờ đã ký ghi căn cứ này; sai một số thì mọi giấy tờ ký sau sai theo.",
                "Quy ước của hệ thống, không có điều luật riêng.");
    }
}
