package vn.tungho.review.ui.meeting;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import java.util.Set;
import vn.tungho.review.LedgerService;
import vn.tungho.review.MeetingService;
import vn.tungho.review.SheetService;
import vn.tungho.review.VillageReview;
import vn.tungho.review.VillageReviewService;
import vn.tungho.review.invitation.MeetingNoticeService;
import vn.tungho.security.CurrentUser;
import vn.tungho.security.Role;
import vn.tungho.security.UserService;
import vn.tungho.shared.AppClock;
import vn.tungho.shared.draft.DraftStore;
import vn.tungho.shared.ui.Card;
import vn.tungho.worklist.WorkItem;
import vn.tungho.worklist.ui.TaskForm;
import vn.tungho.worklist.ui.TaskFrame;

/** The village head tells people of the meeting, and writes it down. */
@org.springframework.stereotype.Component
class MeetingForm implements TaskForm {
    private final MeetingService meetings;
    private final MeetingNoticeService notices;
    private final InvitationFiles invitations;
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
            MeetingNoticeService notices,
            InvitationFiles invitations,
            VillageReviewService villages,
            LedgerService ledger,
            SheetService sheets,
            UserService users,
            DraftStore drafts,
            CurrentUser current,
            MinutesFiles minutes,
            AppClock clock) {
        this.meetings = meetings;
        this.notices = notices;
        this.invitations = invitations;
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
        return Set.of(MeetingNoticeService.ANNOUNCE, MeetingNoticeService.RECORD);
    }

    @Override
    public Component create(WorkItem item, TaskFrame frame) {
        var village = villages.find(Long.parseLong(item.businessKey()));
        if (item.kind().equals(MeetingNoticeService.ANNOUNCE)) {
            return announce(village, false, frame);
        }
        var notice = notices.inForce(village.villageReviewId());
        if (notice.isEmpty()) {
            return new Div(
                    new Card(
                            "Chưa ghi thông báo họp",
                            new Paragraph(
                                    "Cuộc họp này chưa có thông báo trong hệ thống. Nếu đã báo cho người dân, hãy ghi ngày báo"
                                            + " và cách báo; nếu chưa, hãy định ngày họp và báo ngay. Sau đó mở lại việc này để ghi biên bản.")),
                    announce(village, true, frame));
        }
        if (notice.get().meetingOn().isAfter(clock.today())) {
            return new MeetingAhead(
                    new NoticePart(notice.get(), notices, invitations),
                    notice.get(),
                    () -> announce(village, true, frame),
                    frame);
        }
        var chair = users.nameOf(Role.VILLAGE_HEAD, village.area());
        return new MeetingPanel(
                village,
                notice.get(),
                chair == null ? "" : chair,
                meetings,
                sheets,
                drafts,
                current.require().userId(),
                minutes,
                clock.today(),
                frame);
    }

    private AnnounceForm announce(VillageReview village, boolean again, TaskFrame frame) {
        return new AnnounceForm(village, notices, again, clock.today(), drafts, current.require(), frame);
    }

    @Override
    public java.util.Optional<Component> facts(WorkItem item) {
        var village = villages.find(Long.parseLong(item.businessKey()));
        return java.util.Optional.of(new MeetingFacts(village, ledger, meetings, notices));
    }
}
