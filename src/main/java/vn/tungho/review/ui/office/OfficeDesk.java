package vn.tungho.review.ui.office;

import java.time.LocalDate;
import org.springframework.stereotype.Component;
import vn.tungho.reporting.LegalBases;
import vn.tungho.review.CampaignService;
import vn.tungho.review.DecisionService;
import vn.tungho.review.HeldResultService;
import vn.tungho.review.LedgerService;
import vn.tungho.review.OpinionService;
import vn.tungho.review.RecognitionDocuments;
import vn.tungho.review.ReverificationService;
import vn.tungho.review.ReverificationTeams;
import vn.tungho.review.Review;
import vn.tungho.review.ReviewDocuments;
import vn.tungho.review.ReviewOverview;
import vn.tungho.review.SheetService;
import vn.tungho.review.VillageReviewService;
import vn.tungho.review.basis.BasisAcceptanceService;
import vn.tungho.review.basis.BasisRemarks;
import vn.tungho.review.ui.replies.RepliesCard;
import vn.tungho.security.CurrentUser;
import vn.tungho.security.Person;
import vn.tungho.shared.AppClock;
import vn.tungho.shared.area.AreaDirectory;
import vn.tungho.shared.calendar.CalendarService;
import vn.tungho.shared.draft.DraftStore;

/** What the pages of this package work with. */
@Component
record OfficeDesk(
        LegalBases bases,
        LedgerService ledger,
        ReviewOverview overview,
        VillageReviewService villages,
        OpinionService opinions,
        DecisionService decisions,
        HeldResultService held,
        ReverificationService reverifications,
        ReverificationTeams teams,
        SheetService sheets,
        CampaignService campaigns,
        ReviewDocuments documents,
        RecognitionDocuments recognition,
        BasisRemarks remarks,
        BasisAcceptanceService acceptances,
        RepliesCard replies,
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

    /** “Xã Tân Thành – năm 2026”. */
    String title(Review review) {
        return areas.commune(review.communeCode()).name() + " – năm " + review.year();
    }

    /** True when the person sees the commune as a whole and not only a village of it. */
    boolean seesWhole(Review review) {
        return person().scope().covers(review.area());
    }
}
