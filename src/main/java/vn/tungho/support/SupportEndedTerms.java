package vn.tungho.support;

import java.util.Objects;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.context.annotation.Lazy;
import org.springframework.stereotype.Component;
import vn.tungho.endedterm.EndedTerm;
import vn.tungho.endedterm.EndedTermHolder;
import vn.tungho.endedterm.Remedy;
import vn.tungho.endedterm.TermQuestion;
import vn.tungho.security.Role;
import vn.tungho.shared.calendar.CalendarChange;
import vn.tungho.shared.calendar.CalendarService;

/** Postings of selected households that came down before the day on which they should have by the changed calendar. */
@Component
class SupportEndedTerms implements EndedTermHolder {
    /** The kind of object of the questions about postings. */
    static final String POSTING = "support_posting";

    private final SelectionMapper selections;
    private final SupportCaseMapper cases;
    private final ProgrammeService programmes;
    private final SelectionRepeatService repeats;
    private final CalendarService rules;

    SupportEndedTerms(
            SelectionMapper selections,
            SupportCaseMapper cases,
            @Lazy ProgrammeService programmes,
            @Lazy SelectionRepeatService repeats,
            @Lazy CalendarService rules) {
        this.selections = selections;
        this.cases = cases;
        this.programmes = programmes;
        this.repeats = repeats;
        this.rules = rules;
    }

    @Override
    public Set<String> objectTypes() {
        return Set.of(POSTING);
    }

    @Override
    public void endedOver(CalendarChange change, Consumer<EndedTerm> found) {
        var postings = selections.endedOver(change.day());
        if (postings.isEmpty()) {
            return;
        }
        var book = programmes.book();
        var byId = cases.findAll(postings.stream().map(CasePosting::caseId).collect(Collectors.toSet())).stream()
                .collect(Collectors.toMap(SupportCase::caseId, Function.identity()));
        for (var posting : postings) {
            var c = Objects.requireNonNull(byId.get(posting.caseId()));
            var rule = book.edition(c.programmeEditionId()).postingRule();
            if (rule == null) {
                continue;
            }
            found.accept(new EndedTerm(
                    POSTING,
                    posting.key(),
                    rule,
                    c.area(),
                    Role.POVERTY_OFFICER,
                    "Niêm yết hộ được chọn hỗ trợ – " + c.subject(),
                    posting.from(),
                    posting.endsOn(),
                    posting.ends(change.after(), rules.rule(rule, posting.from())),
                    null));
        }
    }

    @Override
    public Remedy remedy(TermQuestion question) {
        return Remedy.hangAgain(
                question,
                repeats.whyNot(question.objectId()),
                "Danh sách có thể treo lại ở cả hai nơi cho đủ số ngày thiếu; việc phê duyệt của Chủ tịch xã chờ đến khi"
                        + " treo xong.");
    }

    @Override
    public String repeat(TermQuestion question) {
        return repeats.repeat(question.objectId(), question.missingDays());
    }
}
