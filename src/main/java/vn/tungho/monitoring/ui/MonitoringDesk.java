package vn.tungho.monitoring.ui;

import java.time.LocalDate;
import org.springframework.stereotype.Component;
import vn.tungho.monitoring.ChecklistService;
import vn.tungho.monitoring.FeedbackService;
import vn.tungho.monitoring.FindingService;
import vn.tungho.monitoring.FollowUpService;
import vn.tungho.monitoring.MonitoringDocuments;
import vn.tungho.monitoring.MonitoringEscalations;
import vn.tungho.monitoring.MonitoringPlanService;
import vn.tungho.monitoring.MonitoringRules;
import vn.tungho.monitoring.SampleService;
import vn.tungho.monitoring.SessionMoveService;
import vn.tungho.monitoring.SessionService;
import vn.tungho.registry.HouseholdService;
import vn.tungho.review.basis.BasisAcceptanceService;
import vn.tungho.security.CurrentUser;
import vn.tungho.security.Person;
import vn.tungho.shared.AppClock;
import vn.tungho.shared.area.AreaDirectory;
import vn.tungho.shared.calendar.CalendarService;
import vn.tungho.shared.draft.DraftStore;

/** What the pages of monitoring read and act with, in one piece. */
@Component
record MonitoringDesk(
        MonitoringPlanService plans,
        SessionService sessions,
        SessionMoveService moves,
        FindingService findings,
        FollowUpService followUps,
        MonitoringEscalations escalations,
        SampleService samples,
        ChecklistService checklist,
        FeedbackService feedback,
        MonitoringRules rules,
        MonitoringDocuments documents,
        BasisAcceptanceService acceptances,
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
}
