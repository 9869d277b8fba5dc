package vn.tungho.inyear.ui;

import java.time.LocalDate;
import org.springframework.stereotype.Component;
import vn.tungho.inyear.ChangeReportService;
import vn.tungho.inyear.DisasterService;
import vn.tungho.inyear.InYearEscalations;
import vn.tungho.inyear.IncomeObjectionService;
import vn.tungho.inyear.IncomeReviewService;
import vn.tungho.inyear.PreparationService;
import vn.tungho.inyear.Request;
import vn.tungho.inyear.RequestDecisionService;
import vn.tungho.inyear.RequestDocuments;
import vn.tungho.inyear.RequestService;
import vn.tungho.registry.HouseholdService;
import vn.tungho.reporting.LegalBases;
import vn.tungho.security.CurrentUser;
import vn.tungho.security.Person;
import vn.tungho.shared.AppClock;
import vn.tungho.shared.area.AreaDirectory;
import vn.tungho.shared.calendar.CalendarService;
import vn.tungho.shared.draft.DraftStore;

/** What the pages of requests work with, in one piece. */
@Component
record InYearDesk(
        LegalBases bases,
        RequestService requests,
        PreparationService preparation,
        RequestDecisionService decisions,
        IncomeReviewService incomes,
        IncomeObjectionService objections,
        DisasterService disasters,
        ChangeReportService reports,
        InYearEscalations escalations,
        RequestDocuments documents,
        HouseholdService households,
        AreaDirectory areas,
        CalendarService calendar,
        DraftStore drafts,
        CurrentUser current,
        AppClock clock) {
    Person person() {
        return current.require();
    }

    LocalDate today() {
        return clock.today();
    }

    String preparationWords(Request r) {
        return RequestWords.preparation(requests.days(r.kind(), r.receivedOn()), today());
    }

    String place(Request r) {
        return areas.displayName(r.area());
    }
}
