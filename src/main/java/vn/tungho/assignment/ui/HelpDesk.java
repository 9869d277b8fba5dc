package vn.tungho.assignment.ui;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.springframework.stereotype.Component;
import vn.tungho.assignment.AnswerService;
import vn.tungho.assignment.AssignmentService;
import vn.tungho.assignment.AssignmentStarts;
import vn.tungho.assignment.BurdenService;
import vn.tungho.assignment.CoverageService;
import vn.tungho.assignment.HandoverService;
import vn.tungho.assignment.HelpDecisionPapers;
import vn.tungho.assignment.HelpDecisionWords;
import vn.tungho.assignment.HelpDocuments;
import vn.tungho.assignment.HelpReportService;
import vn.tungho.assignment.HelpRules;
import vn.tungho.assignment.HelperService;
import vn.tungho.assignment.MyHouseholds;
import vn.tungho.assignment.PlaceService;
import vn.tungho.assignment.PlanService;
import vn.tungho.assignment.PledgeDocument;
import vn.tungho.assignment.UrgeService;
import vn.tungho.assignment.VisitCorrections;
import vn.tungho.assignment.VisitRequests;
import vn.tungho.assignment.VisitService;
import vn.tungho.registry.ClassYears;
import vn.tungho.registry.HouseholdService;
import vn.tungho.security.CurrentUser;
import vn.tungho.security.Person;
import vn.tungho.security.Role;
import vn.tungho.security.UserRef;
import vn.tungho.security.UserService;
import vn.tungho.shared.AppClock;
import vn.tungho.shared.area.Area;
import vn.tungho.shared.area.AreaDirectory;
import vn.tungho.shared.area.Commune;
import vn.tungho.shared.calendar.CalendarService;
import vn.tungho.shared.draft.DraftStore;

/** What the pages of this package work with. */
@Component
record HelpDesk(
        AssignmentService assignments,
        AssignmentStarts starts,
        AnswerService answers,
        HandoverService handovers,
        HelperService helpers,
        MyHouseholds mine,
        VisitService visits,
        VisitCorrections corrections,
        VisitRequests requests,
        UrgeService urges,
        PlanService plans,
        PlaceService places,
        CoverageService coverage,
        BurdenService burden,
        HelpReportService reports,
        HelpDocuments documents,
        HelpDecisionPapers decisionPapers,
        HelpDecisionWords decisionWords,
        PledgeDocument pledge,
        HelpRules rules,
        HouseholdService households,
        ClassYears classYears,
        DraftStore drafts,
        AreaDirectory areas,
        CalendarService calendar,
        UserService users,
        CurrentUser current,
        AppClock clock) {
    Person person() {
        return current.require();
    }

    LocalDate today() {
        return clock.today();
    }

    /** Who can be the secretary of a cell in this commune. */
    List<UserRef> secretaries(Area commune) {
        return users.usersWithRole(Role.CELL_SECRETARY, commune);
    }

    /** The communes in which the person sees the whole help. */
    List<Commune> communes() {
        var scope = person().scope();
        var found = new ArrayList<Commune>();
        scope.provinceCodes().forEach(p -> found.addAll(areas.communes(p)));
        scope.communeCodes().forEach(c -> found.add(areas.commune(c)));
        return found;
    }
}
