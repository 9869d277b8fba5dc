package vn.tungho.review;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.tungho.review.coherence.FlagShare;
import vn.tungho.review.coherence.SheetFlags;
import vn.tungho.review.coherence.StoredFlag;

/** What the sheets of a review say and how they fit together, for whoever sees the commune. */
@Service
public class SheetReader {
    private final SheetMapper sheets;
    private final SheetFlags flags;
    private final ReviewAccess access;

    SheetReader(SheetMapper sheets, SheetFlags flags, ReviewAccess access) {
        this.sheets = sheets;
        this.flags = flags;
        this.access = access;
    }

    /** The household's sheet that was sent last, of the survey or of the second look. */
    @Transactional(readOnly = true)
    public Optional<SurveySheet> latest(long caseId) {
        return sheets.latest(access.reviewCase(caseId).caseId());
    }

    /** User id → how that person's sheets of the review fit together. */
    @Transactional(readOnly = true)
    public Map<Long, FlagShare> shares(long reviewId) {
        return flags.shares(access.review(reviewId).reviewId()).stream()
                .collect(Collectors.toMap(FlagShare::userId, Function.identity()));
    }

    /** What did not fit on the sheets that a meeting of this round saw, by household. */
    @Transactional(readOnly = true)
    public Map<Long, List<StoredFlag>> seenAt(long villageReviewId, int round) {
        return flags.seenAt(access.village(villageReviewId).villageReviewId(), round).stream()
                .collect(Collectors.groupingBy(StoredFlag::caseId));
    }
}
