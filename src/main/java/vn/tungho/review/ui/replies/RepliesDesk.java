package vn.tungho.review.ui.replies;

import org.springframework.stereotype.Component;
import vn.tungho.review.LedgerService;
import vn.tungho.review.ListService;
import vn.tungho.review.replies.ReplyBatch;
import vn.tungho.review.replies.ReplyKind;
import vn.tungho.review.replies.ReplyLetter;
import vn.tungho.review.replies.ReplyService;
import vn.tungho.review.ui.list.ListDocuments;
import vn.tungho.security.CurrentUser;
import vn.tungho.shared.AppClock;
import vn.tungho.shared.area.AreaDirectory;
import vn.tungho.shared.calendar.CalendarService;
import vn.tungho.shared.document.OfficialDocument;
import vn.tungho.shared.draft.DraftStore;

/** What the pages of this package work with. */
@Component
record RepliesDesk(
        ReplyService replies,
        LedgerService ledger,
        ListService lists,
        ListDocuments papers,
        AreaDirectory areas,
        CalendarService calendar,
        DraftStore drafts,
        CurrentUser current,
        AppClock clock) {
    /** The letter as a paper; a draft until it is signed. */
    OfficialDocument paper(ReplyBatch batch, ReplyLetter letter) {
        var review = ledger.review(batch.reviewId());
        var applicant = lists.applicant(letter.applicantId());
        return batch.kind() == ReplyKind.SCREENED
                ? papers.refusal(review, applicant)
                : papers.notRecognised(
                        review, applicant, letter.reasons().lines().toList(), letter.number(), batch.signedOn());
    }
}
