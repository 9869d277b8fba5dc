package vn.tungho.publication.ui;

import java.time.LocalDate;
import org.springframework.stereotype.Component;
import vn.tungho.publication.HangingAgain;
import vn.tungho.publication.PlacingService;
import vn.tungho.publication.PublicationDocuments;
import vn.tungho.publication.PublicationReader;
import vn.tungho.publication.PublicationTerms;
import vn.tungho.publication.PublicationWork;
import vn.tungho.publication.RepublicationService;
import vn.tungho.publication.TakingDown;
import vn.tungho.publication.WithdrawalService;
import vn.tungho.security.CurrentUser;
import vn.tungho.security.Person;
import vn.tungho.shared.AppClock;
import vn.tungho.shared.area.AreaDirectory;
import vn.tungho.shared.calendar.CalendarService;
import vn.tungho.shared.document.AttachmentService;
import vn.tungho.shared.draft.DraftStore;
import vn.tungho.worklist.WorklistService;

/** What the pages of this package work with. */
@Component
record PublicationDesk(
        PublicationReader reader,
        PlacingService placing,
        PublicationTerms terms,
        HangingAgain hanging,
        RepublicationService again,
        TakingDown papers,
        WithdrawalService withdrawals,
        PublicationWork urging,
        PublicationDocuments documents,
        AttachmentService files,
        DraftStore drafts,
        AreaDirectory areas,
        CalendarService calendar,
        WorklistService work,
        CurrentUser current,
        AppClock clock) {
    Person person() {
        return current.require();
    }

    LocalDate today() {
        return clock.today();
    }
}
