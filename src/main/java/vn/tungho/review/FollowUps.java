package vn.tungho.review;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.tungho.security.Role;
import vn.tungho.shared.AppClock;
import vn.tungho.shared.area.Area;
import vn.tungho.shared.area.AreaDirectory;
import vn.tungho.shared.audit.AuditTrail;
import vn.tungho.shared.calendar.CalendarService;
import vn.tungho.shared.calendar.DeadlineRule;
import vn.tungho.shared.calendar.TermIds;
import vn.tungho.shared.valid.RecordRules;
import vn.tungho.worklist.NewWorkItem;
import vn.tungho.worklist.UrgeNote;
import vn.tungho.worklist.WorkDuties;
import vn.tungho.worklist.WorkItem;
import vn.tungho.worklist.WorklistService;

/** What is overdue becomes work of whoever can urge it on: it ends when the overdue step is done, or when it has been urged. */
@Service
public class FollowUps {
    /** The province's answer is overdue; work of the province's overseer. */
    public static final String OPINION = "followUpOpinion";
    /** A commune's review outlasts the window; work of the province's overseer. */
    public static final String LATE_REVIEW = "followUpLateReview";
    /** A commune holds to its result after the province's second disagreement; the province's office reads why. */
    public static final String HELD = "readHeldResult";
    /** Written replies are overdue; work of the overseer before they are signed, of the chair after. */
    public static final String REPLIES = "followUpReplies";
    /** A re-verification is overdue; work of the commune's chair. */
    public static final String REVERIFICATION = "followUpReverification";

    private final WorkDuties duties;
    private final WorklistService work;
    private final CalendarService calendar;
    private final AreaDirectory areas;
    private final AuditTrail audit;
    private final AppClock clock;

    FollowUps(
            WorkDuties duties,
            WorklistService work,
            CalendarService calendar,
            AreaDirectory areas,
            AuditTrail audit,
            AppClock clock) {
        this.duties = duties;
        this.work = work;
        this.calendar = calendar;
        this.areas = areas;
        this.audit = audit;
        this.clock = clock;
    }

    void opinionOverdue(Review review, int round) {
        open(
                key(OPINION, review.reviewId() + ":" + round),
                OPINION,
                "annualReview",
                Long.toString(review.reviewId()),
                "Đôn đốc ý kiến đã quá hạn",
                areas.commune(review.communeCode()).name(),
                "Đã quá hạn trả lời mà tỉnh chưa trả lời báo cáo của xã; im lặng không phải là đồng ý.",
                Role.PROVINCE_OVERSEER,
                review.area());
    }

    void opinionAnswered(long reviewId, int round, String by) {
        duties.done(key(OPINION, reviewId + ":" + round), by);
    }

    void resultHeld(Review review, int round) {
        open(
                key(HELD, review.reviewId() + ":" + round),
                HELD,
                "annualReview",
                Long.toString(review.reviewId()),
                "Đọc lý do xã giữ kết quả",
                areas.commune(review.communeCode()).name(),
                "Xã đã rà soát lại các thôn tỉnh nêu và giữ kết quả với lý do bằng văn bản.",
                Role.PROVINCE_CHAIR_OFFICE,
                review.area());
    }

    /** The province's office has read why the result was held. */
    @Transactional
    public void read(WorkItem item) {
        work.requireMine(HELD, item.businessKey());
        audit.write(HELD, "work_item", item.workItemId(), item.area(), "");
        duties.done(item.sourceId(), "read");
    }

    /** Replies wait for the chair's signature, or, once signed, for the officer who sends them. */
    public void repliesOverdue(long batchId, Area area, boolean signed, DeadlineRule rule) {
        open(
                key(REPLIES, batchId),
                REPLIES,
                "writtenReplies",
                Long.toString(batchId),
                "Đôn đốc văn bản trả lời đã quá hạn",
                areas.commune(area.code()).name(),
                "Đã quá " + rule.markedLength() + " mà văn bản trả lời hộ đề nghị "
                        + (signed ? "đã ký nhưng chưa gửi hết." : "chưa được ký."),
                signed ? Role.COMMUNE_CHAIR : Role.PROVINCE_OVERSEER,
                area);
    }

    /** The last reply was sent. */
    public void repliesDone(long batchId, String by) {
        duties.done(key(REPLIES, batchId), by);
    }

    void reviewLate(Review review) {
        open(
                key(LATE_REVIEW, review.reviewId()),
                LATE_REVIEW,
                "annualReview",
                Long.toString(review.reviewId()),
                "Đôn đốc xã chậm rà soát",
                areas.commune(review.communeCode()).name(),
                "Đã qua ngày cuối của đợt rà soát mà xã chưa công nhận xong.",
                Role.PROVINCE_OVERSEER,
                review.area());
    }

    void reviewDone(long reviewId, String by) {
        duties.done(key(LATE_REVIEW, reviewId), by);
    }

    void reverificationOverdue(Reverification reverification, String subject) {
        open(
                key(REVERIFICATION, reverification.objectionId()),
                REVERIFICATION,
                "reverification",
                Long.toString(reverification.objectionId()),
                "Đôn đốc phúc tra đã quá hạn",
                subject,
                "Đã quá hạn phúc tra, tính từ ngày nhận ý kiến, mà phúc tra chưa xong.",
                Role.COMMUNE_CHAIR,
                reverification.area());
    }

    void reverificationDone(long objectionId, String by) {
        duties.done(key(REVERIFICATION, objectionId), by);
    }

    /** The person has urged it on; the overdue step itself keeps waiting. */
    @Transactional
    public void urged(WorkItem item, String note) {
        work.requireMine(item.kind(), item.businessKey());
        RecordRules.check(new UrgeNote(note));
        audit.write(item.kind(), "work_item", item.workItemId(), item.area(), note);
        duties.done(item.sourceId(), "urged");
    }

    private void open(
            String sourceId,
            String kind,
            String process,
            String businessKey,
            String title,
            String subject,
            String reason,
            Role role,
            Area area) {
        duties.openOnce(new NewWorkItem(
                WorkItem.Source.DUTY,
                sourceId,
                kind,
                process,
                businessKey,
                title,
                subject,
                reason,
                role,
                area,
                null,
                null,
                calendar.term(TermIds.URGING, clock.today()),
                clock.now()));
    }

    private static String key(String kind, Object id) {
        return kind + ":" + id;
    }
}
