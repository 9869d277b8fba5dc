package vn.tungho.review.ui.meeting;

import com.vaadin.flow.component.Component;
import java.util.Set;
import vn.tungho.review.LedgerService;
import vn.tungho.review.MeetingService;
import vn.tungho.review.SheetService;
import vn.tungho.review.VillageReviewService;
import vn.tungho.security.CurrentUser;
import vn.tungho.security.Role;
import vn.tungho.security.UserService;
import vn.tungho.shared.AppClock;
import vn.tungho.shared.draft.DraftStore;
import vn.tungho.worklist.WorkItem;
import vn.tungho.worklist.ui.TaskForm;
import vn.tungho.worklist.ui.TaskFrame;

/** The village head writes down the meeting. */
@org.springframework.stereotype.Component
class MeetingForm implements TaskForm {
    private final MeetingService meetings;
    private final VillageReviewService villages;
    private final LedgerService ledger;
    private final SheetService sheets;
    private final UserService users;
    private final DraftStore drafts;
    private final CurrentUser current;
    private final MinutesFiles minutes;
    private final AppClock clock;

    MeetingForm(
            MeetingService meetings,
            VillageReviewService villages,
            LedgerService ledger,
            SheetService sheets,
            UserService users,
            DraftStore drafts,
            CurrentUser current,
            MinutesFiles minutes,
            AppClock clock) {
        this.meetings = meetings;
        this.villages = villages;
        this.ledger = ledger;
        this.sheets = sheets;
        this.users = users;
        this.drafts = drafts;
        this.current = current;
        this.minutes = minutes;
        this.clock = clock;
    }

    @Override
    public Set<String> kinds() {
        return Set.of("recordMeeting");
    }

    @Override
    public Component create(WorkItem item, TaskFrame frame) {
        var village = villages.find(Long.parseLong(item.businessKey()));
        var chair = users.nameOf(Role.VILLAGE_HEAD, village.area());
        return new MeetingPanel(
                village,
                chair == null ? "" : chair,
                meetings,
                sheets,
                drafts,
                current.require().userId(),
                minutes,
                clock.today(),
                frame);
    }

    @Override
    public java.util.Optional<Component> facts(WorkItem item) {
        var village = villages.find(Long.parseLong(item.businessKey()));
        return java.util.Optional.of(new MeetingFacts(village, ledger, meetings));
    }
}
