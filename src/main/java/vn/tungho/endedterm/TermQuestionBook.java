package vn.tungho.endedterm;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.annotation.Lazy;
import org.springframework.stereotype.Component;
import vn.tungho.shared.AppClock;
import vn.tungho.shared.audit.Actor;
import vn.tungho.shared.audit.AuditTrail;
import vn.tungho.shared.calendar.CalendarChange;
import vn.tungho.shared.calendar.CalendarFollower;
import vn.tungho.shared.calendar.CalendarService;
import vn.tungho.shared.calendar.Due;
import vn.tungho.worklist.NewWorkItem;
import vn.tungho.worklist.WorkDuties;
import vn.tungho.worklist.WorkItem;

/** Puts the questions about ended terms when the calendar changes, and takes back those that a further change answers (R-HOLIDAY-ENDED). */
@Component
class TermQuestionBook implements CalendarFollower {
    /** The kind of the officer's work. */
    static final String KIND = "answerEndedTerm";
    /** Stands where a process would: the questions belong to none. */
    static final String PROCESS = "endedTerm";

    /** Our own pace: no text says how soon such a question is to be answered. */
    private static final String ANSWER_RULE = "ENDED_TERM_ANSWER";

    private final TermQuestionMapper questions;
    private final ObjectProvider<EndedTermHolder> holders;
    private final WorkDuties duties;
    private final CalendarService rules;
    private final AuditTrail audit;
    private final AppClock clock;

    TermQuestionBook(
            TermQuestionMapper questions,
            ObjectProvider<EndedTermHolder> holders,
            @Lazy WorkDuties duties,
            @Lazy CalendarService rules,
            AuditTrail audit,
            AppClock clock) {
        this.questions = questions;
        this.holders = holders;
        this.duties = duties;
        this.rules = rules;
        this.audit = audit;
        this.clock = clock;
    }

    @Override
    public int changed(CalendarChange change) {
        var found = new ArrayList<EndedTerm>();
        holders.orderedStream()
                .forEach(h -> h.endedOver(change, term -> {
                    if (term.endedTooEarly()) {
                        found.add(term);
                    }
                }));
        var known = new HashMap<String, TermQuestion>();
        questions.over(change.day()).forEach(q -> known.put(q.key(), q));
        var asked = found.stream()
                .filter(t -> ask(t, known.remove(t.key()), change))
                .count();
        var withdrawn = withdraw(known);
        if (!found.isEmpty() || withdrawn > 0) {
            audit.write(
                    "ask-about-ended-terms",
                    "holiday",
                    change.day(),
                    null,
                    change.reason() + ": " + found.size() + " thời hạn đã hết, " + asked + " câu hỏi mới, " + withdrawn
                            + " câu hỏi thôi hỏi");
        }
        return (int) asked;
    }

    /** Asks unless the same was asked before; true when somebody has a new question. */
    private boolean ask(EndedTerm term, @Nullable TermQuestion before, CalendarChange change) {
        var missing = change.after().workingDaysBetween(term.endedOn(), term.shouldEndOn());
        if (before != null && before.shouldEndOn().equals(term.shouldEndOn())) {
            return false;
        }
        if (before != null && before.state() == TermQuestion.State.OPEN) {
            questions.widen(before.termQuestionId(), term.shouldEndOn(), missing, change.reason());
            duties.changeSubject(source(before.termQuestionId()), TermQuestion.headline(before.subject(), missing));
            return false;
        }
        var question = question(term, missing, change.reason());
        questions.insert(question);
        if (question.state() == TermQuestion.State.IN_TIME) {
            return false;
        }
        duties.open(work(question, change));
        return true;
    }

    private TermQuestion question(EndedTerm term, int missing, String reason) {
        var area = term.area();
        return new TermQuestion(
                questions.nextId(),
                1,
                term.objectType(),
                term.objectId(),
                term.deadlineRule(),
                area.provinceCode(),
                area.communeCode(),
                area.villageCode(),
                term.role(),
                term.subject(),
                term.fromOn(),
                term.endedOn(),
                term.shouldEndOn(),
                term.doneOn(),
                missing,
                reason,
                term.isHarmless() ? TermQuestion.State.IN_TIME : TermQuestion.State.OPEN,
                clock.now(),
                null,
                null,
                null,
                null,
                null);
    }

    private NewWorkItem work(TermQuestion question, CalendarChange change) {
        return new NewWorkItem(
                WorkItem.Source.DUTY,
                source(question.termQuestionId()),
                KIND,
                PROCESS,
                Long.toString(question.termQuestionId()),
                "Trả lời về thời hạn đã hết sớm",
                question.headline(),
                change.reason() + ". Thời hạn này đã hết trước đó; không có gì được tự sửa.",
                question.role(),
                question.area(),
                null,
                null,
                new Due(
                        change.after().due(clock.today(), rules.rule(ANSWER_RULE)),
                        rules.rule(ANSWER_RULE).unit()),
                clock.now());
    }

    private int withdraw(Map<String, TermQuestion> rest) {
        var count = 0;
        for (var question : rest.values()) {
            if (questions.withdraw(question.termQuestionId()) > 0) {
                duties.cancel(source(question.termQuestionId()), Actor.name());
                count++;
            }
        }
        return count;
    }

    /** The work item's source id, unique among all duties. */
    static String source(long termQuestionId) {
        return KIND + ":" + termQuestionId;
    }
}
