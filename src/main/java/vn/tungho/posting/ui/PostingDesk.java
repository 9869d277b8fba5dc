package vn.tungho.posting.ui;

import java.time.LocalDate;
import org.springframework.stereotype.Component;
import vn.tungho.posting.ObjectionService;
import vn.tungho.posting.Posting;
import vn.tungho.posting.PostingDocuments;
import vn.tungho.posting.PostingService;
import vn.tungho.security.CurrentUser;
import vn.tungho.security.Person;
import vn.tungho.shared.AppClock;
import vn.tungho.shared.area.AreaDirectory;
import vn.tungho.shared.calendar.CalendarService;
import vn.tungho.shared.document.AttachmentService;
import vn.tungho.shared.draft.DraftStore;

/** What the pages of this package work with. */
@Component
record PostingDesk(
        PostingService postings,
        ObjectionService objections,
        PostingDocuments documents,
        AttachmentService files,
        DraftStore drafts,
        AreaDirectory areas,
        CalendarService calendar,
        CurrentUser current,
        AppClock clock) {
    Person person() {
        return current.require();
    }

    LocalDate today() {
        return clock.today();
    }

    /** How long this list hangs, by the term of its own first day; of today's before both places are up. */
    String length(Posting posting) {
        var from = posting.termFromOn();
        return posting.length(calendar.rule(PostingService.rule(posting), from == null ? today() : from));
    }

    /** How long this list would hang if it were put up anew today: by the term of today. */
    String lengthAnew(Posting posting) {
        return posting.length(calendar.rule(PostingService.rule(posting), today()));
    }

    /** How long the result of a re-verification that ends today would hang. */
    String secondLength() {
        return calendar.length(PostingService.SECOND_POSTING_RULE);
    }

    /** The last day this list must hang when it goes up at the later place on {@code from}. */
    LocalDate ends(Posting posting, LocalDate from) {
        return posting.ends(from, calendar.calendar(), calendar.rule(PostingService.rule(posting), from));
    }

    /** The newest list of the chain that a task is about. */
    Posting ofTask(String businessKey) {
        return postings.require(postings.current(Long.parseLong(businessKey)).postingId());
    }
}
