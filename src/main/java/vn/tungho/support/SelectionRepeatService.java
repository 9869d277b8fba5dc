package vn.tungho.support;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.tungho.endedterm.EndedTerm;
import vn.tungho.endedterm.TermQuestionService;
import vn.tungho.shared.BusinessException;

/**
 * Hangs the list of a selected household again that hung short by a day off entered later, while the chair has not approved: for the missing
 * working days at both places, then the approval waits for the chair again (R-HOLIDAY-ENDED).
 */
@Service
class SelectionRepeatService {
    private final SelectionMapper selections;
    private final SupportCaseMapper cases;
    private final CaseDesk desk;
    private final SupportProcess process;
    private final TermQuestionService questions;

    SelectionRepeatService(
            SelectionMapper selections,
            SupportCaseMapper cases,
            CaseDesk desk,
            SupportProcess process,
            TermQuestionService questions) {
        this.selections = selections;
        this.cases = cases;
        this.desk = desk;
        this.process = process;
        this.questions = questions;
    }

    /** Why the posting of this key cannot hang again; empty when it can. */
    @Transactional(readOnly = true)
    public Optional<String> whyNot(String key) {
        var c = cases.findById(EndedTerm.numberOf(key)).orElseThrow();
        return switch (c.state()) {
            case POSTING, POSTED ->
                Optional.of("Danh sách này đang được treo lại. Khi treo xong, câu hỏi này trả lời được tiếp.");
            case APPROVING ->
                c.isPaused()
                        ? Optional.of("Hồ sơ đang tạm dừng. Hãy cho tiếp tục hồ sơ rồi treo lại.")
                        : process.mayHangAgain(c.caseId())
                                ? Optional.empty()
                                : Optional.of("Hồ sơ này đi theo quy trình của bản trước, không có bước treo lại.");
            default -> Optional.of("Hồ sơ đã được Chủ tịch UBND xã quyết định hoặc đã đóng, nên không treo lại được.");
        };
    }

    /** Sends the case back to the posting for the missing working days; returns the key of the attempt that makes up for it. */
    @Transactional
    public String repeat(String key, int missingDays) {
        var c = cases.lock(EndedTerm.numberOf(key));
        whyNot(key).ifPresent(why -> {
            throw new BusinessException(why);
        });
        var last = selections.postings(c.caseId()).getFirst();
        selections.repeat(last.caseId(), last.attempt(), missingDays);
        desk.move(c, SupportState.POSTING, null, desk.today());
        desk.note(
                c,
                "repeat-support-posting",
                desk.today(),
                "Treo lại danh sách",
                "lần " + last.attempt() + " thiếu " + missingDays + " ngày làm việc do ngày nghỉ nhập sau");
        process.hangAgain(c.caseId());
        return c.caseId() + "-" + (last.attempt() + 1);
    }

    /** Refuses to decide while nobody has answered that the list of one of these cases hung short. */
    void requireSettled(Collection<Long> caseIds) {
        var keys = caseIds.isEmpty()
                ? List.<String>of()
                : selections.ofCases(caseIds).stream().map(CasePosting::key).toList();
        questions.requireAnswered(SupportEndedTerms.POSTING, keys);
    }
}
