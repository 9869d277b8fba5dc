package vn.tungho.support.ui;

import java.time.LocalDate;
import org.springframework.stereotype.Component;
import vn.tungho.assignment.VisitRequests;
import vn.tungho.registry.ClassYears;
import vn.tungho.registry.HouseholdService;
import vn.tungho.security.CurrentUser;
import vn.tungho.security.Person;
import vn.tungho.shared.AppClock;
import vn.tungho.shared.area.AreaDirectory;
import vn.tungho.shared.calendar.CalendarService;
import vn.tungho.shared.draft.DraftStore;
import vn.tungho.support.FundService;
import vn.tungho.support.Programme;
import vn.tungho.support.ProgrammeEdition;
import vn.tungho.support.ProgrammeService;
import vn.tungho.support.RightService;
import vn.tungho.support.SupportCase;
import vn.tungho.support.SupportCaseService;

/** What the pages of support read with, in one piece. */
@Component
record SupportDesk(
        SupportCaseService cases,
        VisitRequests asked,
        RightService rights,
        ProgrammeService programmes,
        FundService funds,
        HouseholdService households,
        ClassYears classYears,
        CaseActs acts,
        FactDesk facts,
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

    Programme programme(SupportCase c) {
        return programmes.book().programme(c.programmeCode());
    }

    ProgrammeEdition edition(SupportCase c) {
        return programmes.book().edition(c.programmeEditionId());
    }

    String village(SupportCase c) {
        return areas.village(c.villageCode()).name();
    }
}
