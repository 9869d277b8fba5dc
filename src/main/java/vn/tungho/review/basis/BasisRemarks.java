package vn.tungho.review.basis;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.tungho.shared.basis.BasisShare;
import vn.tungho.shared.basis.BasisWords;
import vn.tungho.shared.basis.ScoreBasis;
import vn.tungho.shared.calendar.CalendarService;
import vn.tungho.shared.calendar.DeadlineRule;

/** What a paper or a page of a review says, once, about the values behind it that are not confirmed (R-UNCONFIRMED-SHOWN). */
@Service
public class BasisRemarks {
    /** The terms of the annual procedure from the posting to the province's opinion. */
    public static final List<String> ANNUAL_TERMS =
            List.of("POSTING", "REVERIFICATION", "SECOND_POSTING", "PROVINCE_OPINION");

    /** The terms of a review of one request. */
    public static final List<String> IN_YEAR_TERMS =
            List.of("POSTING", "REVERIFICATION", "SECOND_POSTING", "IN_YEAR_DECISION");

    private final BasisMapper mapper;
    private final CalendarService calendar;

    BasisRemarks(BasisMapper mapper, CalendarService calendar) {
        this.mapper = mapper;
        this.calendar = calendar;
    }

    /** Of all scores of a review, and of the terms it kept. */
    @Transactional(readOnly = true)
    public List<String> ofReview(long reviewId, List<String> terms) {
        return of(mapper.ofReview(reviewId), terms);
    }

    /** Of these scores, one entry for each scored household. */
    public List<String> ofScores(Collection<@Nullable ScoreBasis> scored, List<String> terms) {
        return of(BasisShare.of(scored), terms);
    }

    private List<String> of(List<BasisShare> shares, List<String> terms) {
        var parts = new ArrayList<>(BasisWords.of(shares));
        calendar.rules().stream()
                .filter(r -> terms.contains(r.deadlineRule()) && !r.isConfirmed())
                .map(BasisRemarks::term)
                .forEach(parts::add);
        return parts;
    }

    private static String term(DeadlineRule rule) {
        return "thời hạn “" + rule.name() + "” (" + rule.length() + ")";
    }
}
