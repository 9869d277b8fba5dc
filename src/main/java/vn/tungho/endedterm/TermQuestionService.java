package vn.tungho.endedterm;

import java.util.Collection;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.tungho.security.CurrentUser;
import vn.tungho.shared.AppClock;
import vn.tungho.shared.BusinessException;
import vn.tungho.shared.audit.AuditTrail;
import vn.tungho.shared.input.Texts;
import vn.tungho.shared.valid.RecordRules;
import vn.tungho.worklist.WorkDuties;
import vn.tungho.worklist.WorklistService;

/** The questions about ended terms and their answers: doing the missing days again, or a written reason why what was done stands (R-HOLIDAY-ENDED). */
@Service
public class TermQuestionService {
    private static final int ANSWER_LENGTH = 2_000;

    private final TermQuestionMapper questions;
    private final ObjectProvider<EndedTermHolder> holders;
    private final WorklistService work;
    private final WorkDuties duties;
    private final CurrentUser currentUser;
    private final AuditTrail audit;
    private final AppClock clock;

    TermQuestionService(
            TermQuestionMapper questions,
            ObjectProvider<EndedTermHolder> holders,
            WorklistService work,
            WorkDuties duties,
            CurrentUser currentUser,
            AuditTrail audit,
            AppClock clock) {
        this.questions = questions;
        this.holders = holders;
        this.work = work;
        this.duties = duties;
        this.currentUser = currentUser;
        this.audit = audit;
        this.clock = clock;
    }

    /** Questions of the person's area, newest first; {@code before} is the last id seen, {@link Long#MAX_VALUE} at first. */
    @Transactional(readOnly = true)
    public List<TermQuestion> page(TermQuestion.@Nullable State state, long before, int limit) {
        var scope = currentUser.require().scope();
        return scope.isEmpty() ? List.of() : questions.page(scope, state, before, limit);
    }

    /** The question, within what the person may see. */
    @Transactional(readOnly = true)
    public TermQuestion find(long termQuestionId) {
        var scope = currentUser.require().scope();
        return questions
                .find(termQuestionId)
                .filter(q -> scope.covers(q.area()))
                .orElseThrow(() -> new BusinessException("Không tìm thấy câu hỏi này trong địa bàn của bạn."));
    }

    /** Refuses to go on while it is not answered that one of these objects' terms ended too early: the gate of whoever decides next. */
    @Transactional(readOnly = true)
    public void requireAnswered(String objectType, Collection<?> objectIds) {
        open(objectType, objectIds).stream().findFirst().ifPresent(q -> {
            throw new BusinessException(q.headline() + ". " + q.role().label()
                    + " phải trả lời việc này trước (trang “Thời hạn hết sớm”).");
        });
    }

    private List<TermQuestion> open(String objectType, Collection<?> objectIds) {
        return objectIds.isEmpty()
                ? List.of()
                : questions.open(
                        objectType, objectIds.stream().map(String::valueOf).toList());
    }

    /** What is possible for the term now. */
    @Transactional(readOnly = true)
    public Remedy remedy(TermQuestion question) {
        return holder(question).remedy(question);
    }

    /** The officer's written reason why what was done stands; nothing else changes. */
    @Transactional
    public void stands(long termQuestionId, String reason) {
        require(termQuestionId);
        RecordRules.check(new TermAnswer(false, reason));
        answer(termQuestionId, TermQuestion.State.STANDS, reason.strip(), null);
    }

    /** Does what the remedy names, such as hanging a list again for the missing days; {@code note} may be empty. */
    @Transactional
    public void repeat(long termQuestionId, String note) {
        var question = require(termQuestionId);
        var remedy = remedy(question);
        var act = remedy.act();
        if (act == null) {
            throw new BusinessException("Không làm lại được nữa: " + remedy.words());
        }
        var begun = holder(question).repeat(question);
        answer(termQuestionId, TermQuestion.State.REPEATED, note.isBlank() ? act : act + ". " + note.strip(), begun);
    }

    private TermQuestion require(long termQuestionId) {
        work.requireMine(TermQuestionBook.KIND, termQuestionId);
        return find(termQuestionId);
    }

    private void answer(long id, TermQuestion.State state, String words, @Nullable String remedyId) {
        if (Texts.length(words) > ANSWER_LENGTH) {
            throw new BusinessException("Câu trả lời dài quá " + ANSWER_LENGTH + " chữ. Hãy viết ngắn lại.");
        }
        var person = currentUser.require();
        if (questions.answer(id, state, words, remedyId, clock.now(), person.username(), person.fullName()) == 0) {
            throw new BusinessException("Câu hỏi này đã được trả lời. Hãy tải lại trang.");
        }
        duties.done(TermQuestionBook.source(id), person.username());
        var question = find(id);
        audit.write(
                "answer-ended-term",
                question.objectType(),
                question.objectId(),
                question.area(),
                state.label() + ": " + words);
    }

    private EndedTermHolder holder(TermQuestion question) {
        return holders.stream()
                .filter(h -> h.objectTypes().contains(question.objectType()))
                .findFirst()
                .orElseThrow();
    }
}
