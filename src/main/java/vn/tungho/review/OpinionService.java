package vn.tungho.review;

import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.tungho.shared.AppClock;
import vn.tungho.shared.BusinessException;
import vn.tungho.shared.audit.AuditTrail;
import vn.tungho.shared.calendar.CalendarService;
import vn.tungho.shared.valid.RecordRules;
import vn.tungho.worklist.WorklistService;

/**
 * The commune reports, the province answers in writing within 5 working days (R-OPINION-5WD). It is reminded and its delay is reported;
 * silence is never taken for consent (R-OPINION-NO-SILENCE).
 */
@Service
public class OpinionService {
    /** The term in the deadline table. */
    public static final String OPINION_RULE = "PROVINCE_OPINION";

    /** How long before its last day the province is reminded; no text sets it. */
    static final String REMINDER_RULE = "OPINION_REMINDER";

    private final OpinionMapper opinions;
    private final ReviewMapper reviews;
    private final ReviewAccess access;
    private final ReviewProcess process;
    private final WorklistService work;
    private final FollowUps followUps;
    private final VillageRepeat repeat;
    private final CalendarService calendar;
    private final AuditTrail audit;
    private final AppClock clock;

    OpinionService(
            OpinionMapper opinions,
            ReviewMapper reviews,
            ReviewAccess access,
            ReviewProcess process,
            WorklistService work,
            FollowUps followUps,
            VillageRepeat repeat,
            CalendarService calendar,
            AuditTrail audit,
            AppClock clock) {
        this.opinions = opinions;
        this.reviews = reviews;
        this.access = access;
        this.process = process;
        this.work = work;
        this.followUps = followUps;
        this.repeat = repeat;
        this.calendar = calendar;
        this.audit = audit;
        this.clock = clock;
    }

    /** The officer's summary (Phụ lục VI) is complete; the chair reports next. */
    @Transactional
    public void consolidate(long reviewId) {
        var item = work.requireMine("consolidate", reviewId);
        var review = access.review(reviewId);
        reviews.setStep(reviewId, ReviewStep.REPORTING);
        audit.write("consolidate", "review", reviewId, review.area(), "");
        process.consolidated(item.sourceId());
    }

    /** The chair sends the report; the province's 5 working days begin with its receipt today. */
    @Transactional
    public void report(long reviewId, String number) {
        var item = work.requireMine("reportToProvince", reviewId);
        RecordRules.check(new ReportNumber(number));
        var review = access.review(reviewId);
        repeat.requireSettled(reviewId);
        var today = clock.today();
        var due = calendar.due(OPINION_RULE, today);
        reviews.report(reviewId, number.strip(), today, due);
        opinions.insert(reviewId, number.strip(), today, due);
        audit.write("report-to-province", "review", reviewId, review.area(), number);
        process.reported(item.sourceId(), calendar.before(REMINDER_RULE, due), due);
    }

    /**
     * The province answers: it agrees, or names the villages that must be reviewed again and why. When all of them were reviewed again
     * before, the chair weighs the answer (R-DECISION-OPINION).
     */
    @Transactional
    public void answer(long reviewId, OpinionData data) {
        var item = work.requireMine("giveOpinion", reviewId);
        var review = access.review(reviewId);
        RecordRules.check(data);
        var known = reviews.villages(reviewId).stream()
                .map(VillageReview::villageCode)
                .toList();
        if (!known.containsAll(data.villageCodes())) {
            throw new BusinessException("Có thôn không thuộc xã này. Hãy chọn lại.");
        }
        var opinion = opinions.latest(reviewId).orElseThrow();
        opinions.answer(
                opinion.opinionId(),
                data,
                String.join(",", data.villageCodes()),
                clock.today(),
                access.person().username());
        followUps.opinionAnswered(reviewId, opinion.round(), access.person().username());
        var weighed =
                !data.agreed() && SecondLook.covers(opinions.ofReview(reviewId), opinion.round(), data.villageCodes());
        if (data.agreed() || weighed) {
            reviews.setStep(reviewId, ReviewStep.SIGNING);
        }
        audit.write(
                "give-opinion",
                "review",
                reviewId,
                review.area(),
                data.agreed() ? "đồng ý" : "yêu cầu sửa " + data.villageCodes().size() + " thôn");
        process.opinionGiven(item.sourceId(), data.agreed(), weighed);
    }

    /** The reports and answers, the first one first. */
    @Transactional(readOnly = true)
    public List<ProvinceOpinion> ofReview(long reviewId) {
        access.review(reviewId);
        return opinions.ofReview(reviewId);
    }

    @Transactional(readOnly = true)
    public Optional<ProvinceOpinion> latest(long reviewId) {
        access.review(reviewId);
        return opinions.latest(reviewId);
    }
}
