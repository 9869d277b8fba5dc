package vn.tungho.review.replies;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.tungho.review.ApplicantsRefused;
import vn.tungho.review.FollowUps;
import vn.tungho.review.LedgerService;
import vn.tungho.review.ReviewProcess;
import vn.tungho.security.CurrentUser;
import vn.tungho.shared.AppClock;
import vn.tungho.shared.BusinessException;
import vn.tungho.shared.audit.AuditTrail;
import vn.tungho.shared.calendar.CalendarService;
import vn.tungho.shared.valid.RecordRules;
import vn.tungho.worklist.WorklistService;

/** The chair signs the replies of a commune in one act; the officer records how each was sent (R-REFUSAL-WRITTEN). */
@Service
public class ReplyService {
    /** The chair's signature under all replies of a batch. */
    public static final String SIGN = "signReplies";
    /** The officer's record of the sending. */
    public static final String SEND = "sendReplies";

    static final String RULE = "WRITTEN_REPLY";

    private final ReplyMapper replies;
    private final LedgerService reviews;
    private final ReviewProcess process;
    private final FollowUps followUps;
    private final WorklistService work;
    private final CalendarService calendar;
    private final CurrentUser current;
    private final AuditTrail audit;
    private final AppClock clock;

    ReplyService(
            ReplyMapper replies,
            LedgerService reviews,
            ReviewProcess process,
            FollowUps followUps,
            WorklistService work,
            CalendarService calendar,
            CurrentUser current,
            AuditTrail audit,
            AppClock clock) {
        this.replies = replies;
        this.reviews = reviews;
        this.process = process;
        this.followUps = followUps;
        this.work = work;
        this.calendar = calendar;
        this.current = current;
        this.audit = audit;
        this.clock = clock;
    }

    /** Opens the replies when a list was closed or a review recognised; nothing when nobody was refused or they are open already. */
    @EventListener
    @Transactional
    public void open(ApplicantsRefused event) {
        var kind = event.reviewed() ? ReplyKind.REVIEWED : ReplyKind.SCREENED;
        var id = event.reviewId();
        var refused = event.reviewed() ? replies.reviewed(id) : replies.screened(id);
        if (refused.isEmpty() || replies.countBatches(id, kind) > 0) {
            return;
        }
        var batchId = replies.nextId();
        var due = calendar.due(RULE, clock.today());
        replies.insertBatch(batchId, id, kind, clock.today(), due);
        replies.insertLetters(replies.find(batchId).orElseThrow(), refused);
        process.openReplies(batchId, due);
    }

    /** Signs and numbers every letter of the batch; numbers run through the commune's year. */
    @Transactional
    public void sign(long batchId) {
        var item = work.requireMine(SIGN, batchId);
        var batch = replies.lock(batchId).orElseThrow();
        var last = replies.lastNumber(batch);
        for (var letter : replies.letters(batchId)) {
            if (letter.number() == null) {
                replies.number(batchId, letter.applicantId(), "%02d/TB-BCĐ".formatted(++last));
            }
        }
        var person = current.require();
        replies.sign(batchId, clock.today(), person.fullName());
        replies.tellApplicants(batchId, clock.today());
        audit.write(
                "sign-replies",
                "reply_batch",
                batchId,
                batch.area(),
                replies.letters(batchId).size() + " văn bản trả lời: "
                        + batch.kind().label());
        process.repliesSigned(item.sourceId());
    }

    /**
     * Records that these letters were sent; the step is over with the last one.
     *
     * @param sentTo who took them, where somebody is known; may be empty
     */
    @Transactional
    public void send(long batchId, Collection<Long> applicantIds, LocalDate on, SendingWay how, String sentTo) {
        var item = work.requireMine(SEND, batchId);
        var batch = replies.lock(batchId).orElseThrow();
        var signed = batch.signedOn();
        RecordRules.check(new ReplySending(List.copyOf(applicantIds), on, how, sentTo));
        if (on.isAfter(clock.today()) || signed == null || on.isBefore(signed)) {
            throw new BusinessException("Ngày gửi phải từ ngày ký đến hôm nay. Hãy kiểm tra lại ngày.");
        }
        var by = current.require().fullName();
        var sent = replies.send(batchId, applicantIds, on, how, sentTo.isBlank() ? null : sentTo.strip(), by);
        if (sent != applicantIds.size()) {
            throw new BusinessException("Có văn bản đã ghi gửi trước đó hoặc không thuộc đợt này. Hãy tải lại trang.");
        }
        audit.write("send-replies", "reply_batch", batchId, batch.area(), sent + " văn bản, " + how.label());
        if (replies.unsent(batchId) == 0) {
            replies.close(batchId, clock.today());
            followUps.repliesDone(batchId, current.require().username());
            process.repliesSent(item.sourceId());
        }
    }

    /** The term is over: what waits becomes work of whoever can urge it on; nothing is sent or refused by time. */
    @Transactional
    public void escalate(long batchId) {
        var batch = replies.lock(batchId).orElseThrow();
        if (batch.closedOn() == null) {
            replies.flagOverdue(batchId);
            followUps.repliesOverdue(
                    batchId, batch.area(), batch.signedOn() != null, calendar.rule(RULE, batch.openedOn()));
        }
    }

    @Transactional(readOnly = true)
    public ReplyBatch find(long batchId) {
        var batch = replies.find(batchId).orElseThrow();
        reviews.review(batch.reviewId());
        return batch;
    }

    /** The letters of a batch in the order the applicants came. */
    @Transactional(readOnly = true)
    public List<ReplyLetter> letters(long batchId) {
        find(batchId);
        return replies.letters(batchId);
    }

    /** The batches of a review. */
    @Transactional(readOnly = true)
    public List<ReplyBatch> ofReview(long reviewId) {
        reviews.review(reviewId);
        return replies.ofReview(reviewId);
    }
}
