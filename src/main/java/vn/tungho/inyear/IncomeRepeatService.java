package vn.tungho.inyear;

import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.tungho.endedterm.EndedTerm;
import vn.tungho.endedterm.TermQuestionService;
import vn.tungho.shared.BusinessException;
import vn.tungho.shared.audit.AuditTrail;

/**
 * Hangs an income result again that hung short by a day off entered later, while the chair has not decided: the officer puts it up for the
 * missing working days, objections are heard as in every posting, then the decision waits for the chair again (R-HOLIDAY-ENDED).
 */
@Service
class IncomeRepeatService {
    private final RequestMapper requests;
    private final IncomeMapper incomes;
    private final InYearProcess process;
    private final TermQuestionService questions;
    private final AuditTrail audit;

    IncomeRepeatService(
            RequestMapper requests,
            IncomeMapper incomes,
            InYearProcess process,
            TermQuestionService questions,
            AuditTrail audit) {
        this.requests = requests;
        this.incomes = incomes;
        this.process = process;
        this.questions = questions;
        this.audit = audit;
    }

    /** Why the posting of this key cannot hang again; empty when it can. */
    @Transactional(readOnly = true)
    public Optional<String> whyNot(String key) {
        var request = requests.findById(EndedTerm.numberOf(key)).orElseThrow();
        if (request.state().isEnd()) {
            return Optional.of("Đề nghị đã có quyết định hoặc văn bản trả lời, nên không treo lại được."
                    + " Quyết định chỉ sửa được qua khiếu nại hoặc bởi người có thẩm quyền.");
        }
        if (request.state() != RequestState.DECIDING) {
            return Optional.of("Kết quả này đang được treo lại. Khi treo xong, câu hỏi này trả lời được tiếp.");
        }
        return process.mayHangAgain(request.requestId())
                ? Optional.empty()
                : Optional.of("Hồ sơ này đi theo quy trình của bản trước, không có bước treo lại.");
    }

    /** Sends the procedure back to the posting for the missing working days; returns the key of the attempt that makes up for it. */
    @Transactional
    public String repeat(String key, int missingDays) {
        var request = requests.lock(EndedTerm.numberOf(key));
        whyNot(key).ifPresent(why -> {
            throw new BusinessException(why);
        });
        var last = incomes.postings(request.requestId()).getFirst();
        incomes.repeat(last.requestId(), last.attempt(), missingDays);
        requests.setState(request.requestId(), RequestState.REVIEWING);
        audit.write(
                "repeat-income-posting",
                "in_year_request",
                request.requestId(),
                request.area(),
                "treo lại kết quả " + key + ", " + missingDays + " ngày");
        process.hangAgain(request.requestId());
        return request.requestId() + "-" + (last.attempt() + 1);
    }

    /** Refuses to decide while nobody has answered that the result hung short. */
    void requireSettled(long requestId) {
        questions.requireAnswered(
                InYearEndedTerms.POSTING,
                incomes.postings(requestId).stream().map(IncomePosting::key).toList());
    }
}
