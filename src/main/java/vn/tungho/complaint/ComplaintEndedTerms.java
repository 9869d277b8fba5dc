package vn.tungho.complaint;

import java.time.LocalDate;
import java.util.Objects;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Lazy;
import org.springframework.stereotype.Component;
import vn.tungho.endedterm.EndedTerm;
import vn.tungho.endedterm.EndedTermHolder;
import vn.tungho.endedterm.Remedy;
import vn.tungho.endedterm.TermQuestion;
import vn.tungho.security.Role;
import vn.tungho.shared.calendar.CalendarChange;
import vn.tungho.shared.calendar.CalendarService;

/** Terms of complaints that ended too early by the changed calendar: steps, effect, and the right to complain of those who were refused. */
@Component
class ComplaintEndedTerms implements EndedTermHolder {
    private static final String RIGHT = "complaint_right";
    private static final String TERM = "complaint_term";

    private final TermMapper terms;
    private final ComplaintMapper complaints;
    private final CalendarService rules;

    ComplaintEndedTerms(TermMapper terms, ComplaintMapper complaints, @Lazy CalendarService rules) {
        this.terms = terms;
        this.complaints = complaints;
        this.rules = rules;
    }

    @Override
    public Set<String> objectTypes() {
        return Set.of(RIGHT, TERM);
    }

    @Override
    public void endedOver(CalendarChange change, Consumer<EndedTerm> found) {
        steps(change, found);
        for (var c : complaints.refusedSince(change.day())) {
            var rule = rules.rule(c.rightRule(), c.knownOn(), c.obstacleDays());
            var from = c.knownOn().plusDays(c.obstacleDays());
            var ended = change.before().due(from, rule);
            var due = change.after().due(from, rule);
            if (c.receivedOn().isAfter(ended) && !c.receivedOn().isAfter(due)) {
                var role = ComplaintAccess.decider(c);
                found.accept(term(
                        RIGHT,
                        c.complaintId(),
                        rule.deadlineRule(),
                        c,
                        role,
                        "Thời hiệu khiếu nại",
                        from,
                        ended,
                        due,
                        null));
            }
        }
    }

    private void steps(CalendarChange change, Consumer<EndedTerm> found) {
        var ended = terms.endedOver(change.day());
        if (ended.isEmpty()) {
            return;
        }
        var byId = complaints.findAll(ended.stream().map(Term::complaintId).collect(Collectors.toSet())).stream()
                .collect(Collectors.toMap(Complaint::complaintId, Function.identity()));
        for (var term : ended) {
            var c = Objects.requireNonNull(byId.get(term.complaintId()));
            var from = term.fromOn().plusDays(term.stoppedDays());
            found.accept(term(
                    TERM,
                    term.termId(),
                    term.deadlineRule(),
                    c,
                    term.kind() == TermKind.ACCEPTANCE || term.kind() == TermKind.SETTLEMENT
                            ? ComplaintAccess.decider(c)
                            : ComplaintAccess.keeper(c),
                    term.kind().label(),
                    from,
                    Objects.requireNonNull(term.dueOn()),
                    change.after().due(from, rules.rule(term.deadlineRule(), term.fromOn(), term.stoppedDays())),
                    term.kind().isDuty() ? term.doneOn() : null));
        }
    }

    private static EndedTerm term(
            String type,
            long id,
            String rule,
            Complaint c,
            Role role,
            String what,
            LocalDate from,
            LocalDate ended,
            LocalDate due,
            @Nullable LocalDate doneOn) {
        return new EndedTerm(
                type, Long.toString(id), rule, c.area(), role, what + " – " + c.subject(), from, ended, due, doneOn);
    }

    @Override
    public Remedy remedy(TermQuestion question) {
        return Remedy.answerOnly(
                question.objectType().equals(RIGHT)
                        ? "Đơn đã không được thụ lý, nhưng theo lịch mới đơn đến khi còn thời hiệu. Nếu không thụ lý chỉ vì thời hiệu, mời"
                                + " người khiếu nại nộp lại đơn (ghi ngày nhận đơn cũ là ngày trở ngại) và ghi số đơn mới vào câu trả lời."
                        : question.wasDoneLate()
                                ? "Việc này đã xong sau hạn cũ. Hãy ghi: theo lịch mới còn trong hạn hay vẫn quá hạn, vì sao."
                                : "Thời hạn này đã qua sớm hơn lịch mới và việc sau đã làm theo nó. Hãy ghi việc sau có còn đứng vững không,"
                                        + " vì sao.");
    }
}
