package vn.tungho.review;

import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.tungho.shared.AppClock;
import vn.tungho.shared.BusinessException;
import vn.tungho.shared.area.AreaDirectory;
import vn.tungho.shared.audit.AuditTrail;
import vn.tungho.worklist.WorklistService;

/**
 * The chair takes a second disagreement of the province into account: the named villages are reviewed once more, or he holds to the
 * result with a written reason for each, which the province and the Front see (R-DECISION-OPINION).
 */
@Service
public class HeldResultService {
    /** The chair's choice after a second disagreement. */
    public static final String WEIGH = "weighOpinion";

    private final HeldResultMapper held;
    private final OpinionMapper opinions;
    private final ReviewAccess access;
    private final ReviewProcess process;
    private final WorklistService work;
    private final FollowUps followUps;
    private final AreaDirectory areas;
    private final AuditTrail audit;
    private final AppClock clock;

    HeldResultService(
            HeldResultMapper held,
            OpinionMapper opinions,
            ReviewAccess access,
            ReviewProcess process,
            WorklistService work,
            FollowUps followUps,
            AreaDirectory areas,
            AuditTrail audit,
            AppClock clock) {
        this.held = held;
        this.opinions = opinions;
        this.access = access;
        this.process = process;
        this.work = work;
        this.followUps = followUps;
        this.areas = areas;
        this.audit = audit;
        this.clock = clock;
    }

    /**
     * Holds to the result of every village the province named last.
     *
     * @param reasons the written reason by the village's code
     */
    @Transactional
    public void hold(long reviewId, Map<String, String> reasons) {
        var item = work.requireMine(WEIGH, reviewId);
        var review = access.review(reviewId);
        var all = opinions.ofReview(reviewId);
        var latest = all.getLast();
        if (!SecondLook.covers(all, latest.round(), latest.villages())) {
            throw new BusinessException("Có thôn tỉnh nêu chưa được rà soát lại. Hãy rà soát lại trước.");
        }
        for (var code : latest.villages()) {
            if (reasons.getOrDefault(code, "").isBlank()) {
                throw new BusinessException("Chưa ghi lý do giữ kết quả của "
                        + areas.village(code).name() + ". Tỉnh và Mặt trận sẽ đọc lý do này.");
            }
        }
        var person = access.person();
        var rows = latest.villages().stream()
                .map(code -> new HeldResult(
                        latest.opinionId(),
                        code,
                        reasons.getOrDefault(code, "").strip(),
                        clock.today(),
                        person.fullName()))
                .toList();
        held.insert(rows, person.username());
        rows.forEach(r -> audit.write(
                "hold-result",
                "review",
                reviewId,
                review.area(),
                areas.village(r.villageCode()).name() + ", ý kiến lần " + latest.round() + ": " + r.reason()));
        followUps.resultHeld(review, latest.round());
        process.opinionWeighed(item.sourceId(), true);
    }

    /** The villages the province named last are reviewed once more, with a new meeting, posting and report. */
    @Transactional
    public void lookAgain(long reviewId) {
        var item = work.requireMine(WEIGH, reviewId);
        var review = access.review(reviewId);
        audit.write("look-again", "review", reviewId, review.area(), "");
        process.opinionWeighed(item.sourceId(), false);
    }

    /** What was held in a review, by answer and village. */
    @Transactional(readOnly = true)
    public List<HeldResult> ofReview(long reviewId) {
        access.review(reviewId);
        return held.ofReview(reviewId);
    }
}
