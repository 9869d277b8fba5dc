package vn.tungho.posting;

import java.util.Objects;
import java.util.Set;
import java.util.function.Consumer;
import org.springframework.context.annotation.Lazy;
import org.springframework.stereotype.Component;
import vn.tungho.endedterm.EndedTerm;
import vn.tungho.endedterm.EndedTermHolder;
import vn.tungho.endedterm.Remedy;
import vn.tungho.endedterm.TermQuestion;
import vn.tungho.security.Role;
import vn.tungho.shared.calendar.CalendarChange;
import vn.tungho.shared.calendar.CalendarService;

/** Lists that came down before the day on which they should have by the changed calendar. */
@Component
class PostingEndedTerms implements EndedTermHolder {
    /** The kind of object of these questions. */
    static final String POSTING = "posting";

    private final PostingMapper postings;
    private final RepeatService repeats;
    private final CalendarService rules;

    PostingEndedTerms(PostingMapper postings, @Lazy RepeatService repeats, @Lazy CalendarService rules) {
        this.postings = postings;
        this.repeats = repeats;
        this.rules = rules;
    }

    @Override
    public Set<String> objectTypes() {
        return Set.of(POSTING);
    }

    @Override
    public void endedOver(CalendarChange change, Consumer<EndedTerm> found) {
        for (var posting : postings.endedOver(change.day())) {
            var from = Objects.requireNonNull(posting.termFromOn());
            var ended = Objects.requireNonNull(posting.endsOn());
            var rule = rules.rule(PostingService.rule(posting), from);
            found.accept(new EndedTerm(
                    POSTING,
                    Long.toString(posting.postingId()),
                    rule.deadlineRule(),
                    posting.area(),
                    Role.POVERTY_OFFICER,
                    "Niêm yết “" + posting.title() + "”",
                    from,
                    ended,
                    posting.ends(from, change.after(), rule),
                    null));
        }
    }

    @Override
    public Remedy remedy(TermQuestion question) {
        var posting = posting(question);
        return Remedy.hangAgain(
                question,
                repeats.whyNot(posting),
                "Danh sách có thể treo lại ở cả hai nơi cho đủ số ngày thiếu; trong thời gian đó người dân vẫn nêu được ý kiến"
                        + " và bước tiếp theo của xã chờ đến khi treo xong.");
    }

    @Override
    public String repeat(TermQuestion question) {
        return Long.toString(repeats.repeat(posting(question).postingId(), question.missingDays()));
    }

    private Posting posting(TermQuestion question) {
        return postings.findById(Long.parseLong(question.objectId())).orElseThrow();
    }
}
