package vn.tungho.review;

import java.util.Set;
import java.util.function.Consumer;
import org.springframework.context.annotation.Lazy;
import org.springframework.stereotype.Component;
import vn.tungho.endedterm.EndedTerm;
import vn.tungho.endedterm.EndedTermHolder;
import vn.tungho.endedterm.Remedy;
import vn.tungho.endedterm.TermQuestion;
import vn.tungho.security.Role;
import vn.tungho.shared.area.AreaDirectory;
import vn.tungho.shared.calendar.CalendarChange;
import vn.tungho.shared.calendar.CalendarService;

/** The province's terms that ended before the day on which they should have by the changed calendar. */
@Component
class OpinionEndedTerms implements EndedTermHolder {
    private static final String OPINION = "opinion";

    private final OpinionMapper opinions;
    private final ReviewMapper reviews;
    private final AreaDirectory areas;
    private final CalendarService rules;

    OpinionEndedTerms(OpinionMapper opinions, ReviewMapper reviews, AreaDirectory areas, @Lazy CalendarService rules) {
        this.opinions = opinions;
        this.reviews = reviews;
        this.areas = areas;
        this.rules = rules;
    }

    @Override
    public Set<String> objectTypes() {
        return Set.of(OPINION);
    }

    @Override
    public void endedOver(CalendarChange change, Consumer<EndedTerm> found) {
        for (var opinion : opinions.answeredOver(change.day())) {
            var rule = rules.rule(OpinionService.OPINION_RULE, opinion.reportedOn());
            var due = change.after().due(opinion.reportedOn(), rule);
            var review = reviews.findById(opinion.reviewId()).orElseThrow();
            found.accept(new EndedTerm(
                    OPINION,
                    Long.toString(opinion.opinionId()),
                    rule.deadlineRule(),
                    review.area(),
                    Role.PROVINCE_CHAIR_OFFICE,
                    "Ý kiến về báo cáo " + opinion.reportNumber() + " của "
                            + areas.commune(review.communeCode()).name(),
                    opinion.reportedOn(),
                    opinion.dueOn(),
                    due,
                    opinion.answeredOn()));
        }
    }

    @Override
    public Remedy remedy(TermQuestion question) {
        return Remedy.answerOnly(
                "Tỉnh đã trả lời sau hạn cũ và việc đó đã bị nhắc là quá hạn. Hãy ghi: theo lịch mới còn trong hạn hay"
                        + " vẫn quá hạn, vì sao.");
    }
}
