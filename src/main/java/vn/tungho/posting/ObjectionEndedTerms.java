package vn.tungho.posting;

import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
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

/** Objections recorded as late that by the changed calendar came in time, and re-verifications whose term ended too early. */
@Component
class ObjectionEndedTerms implements EndedTermHolder {
    private static final String LATE = "late_objection";
    private static final String REVERIFIED = "objection";

    private final ObjectionMapper objections;
    private final PostingMapper postings;
    private final LateObjectionService late;
    private final CalendarService rules;

    ObjectionEndedTerms(
            ObjectionMapper objections,
            PostingMapper postings,
            @Lazy LateObjectionService late,
            @Lazy CalendarService rules) {
        this.objections = objections;
        this.postings = postings;
        this.late = late;
        this.rules = rules;
    }

    @Override
    public Set<String> objectTypes() {
        return Set.of(LATE, REVERIFIED);
    }

    @Override
    public void endedOver(CalendarChange change, Consumer<EndedTerm> found) {
        for (var objection : objections.lateSince(change.day())) {
            cutOff(objection, change).ifPresent(found);
        }
        for (var objection : objections.concludedOver(change.day())) {
            var rule = rules.rule(ObjectionService.REVERIFICATION_RULE, objection.receivedOn());
            var ended = Objects.requireNonNull(objection.dueOn());
            var due = change.after().due(objection.receivedOn(), rule);
            var concluded = objection.concludedAt();
            found.accept(term(
                    REVERIFIED,
                    rule.deadlineRule(),
                    objection,
                    "Phúc tra theo ý kiến của ",
                    objection.receivedOn(),
                    ended,
                    due,
                    concluded == null ? null : concluded.toLocalDate()));
        }
    }

    /** The list's term as it was counted: that of the calendar before, since a term still running has moved already. */
    private Optional<EndedTerm> cutOff(Objection objection, CalendarChange change) {
        var posting = postings.findById(objection.postingId()).orElseThrow();
        var from = Objects.requireNonNull(posting.termFromOn());
        var rule = rules.rule(PostingService.rule(posting), from);
        var ended = posting.ends(from, change.before(), rule);
        var ends = posting.ends(from, change.after(), rule);
        return objection.receivedOn().isAfter(ends)
                ? Optional.empty()
                : Optional.of(
                        term(LATE, rule.deadlineRule(), objection, "Hạn nêu ý kiến của ", from, ended, ends, null));
    }

    private static EndedTerm term(
            String type,
            String rule,
            Objection objection,
            String what,
            LocalDate from,
            LocalDate ended,
            LocalDate shouldEnd,
            @Nullable LocalDate doneOn) {
        return new EndedTerm(
                type,
                Long.toString(objection.objectionId()),
                rule,
                objection.area(),
                Role.POVERTY_OFFICER,
                what + objection.complainantName() + " về hộ " + objection.headName(),
                from,
                ended,
                shouldEnd,
                doneOn);
    }

    @Override
    public Remedy remedy(TermQuestion question) {
        if (question.objectType().equals(REVERIFIED)) {
            return Remedy.answerOnly(
                    "Phúc tra đã kết luận sau hạn cũ. Hãy ghi: theo lịch mới còn trong hạn hay vẫn quá hạn, vì sao.");
        }
        return late.whyNot(Long.parseLong(question.objectId()))
                .map(why -> Remedy.answerOnly(why + " Hãy ghi đã trả lời người nêu ý kiến thế nào."))
                .orElseGet(() -> new Remedy(
                        "Ý kiến này đã ghi là muộn, theo lịch mới là trong hạn. Danh sách chưa khép lại nên vẫn phúc tra được.",
                        "Nhận ý kiến là trong hạn và phúc tra"));
    }

    @Override
    public String repeat(TermQuestion question) {
        late.takeIn(Long.parseLong(question.objectId()));
        return question.objectId();
    }
}
