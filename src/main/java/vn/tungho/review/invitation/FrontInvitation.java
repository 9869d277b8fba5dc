package vn.tungho.review.invitation;

import java.util.Map;
import org.springframework.stereotype.Component;
import vn.tungho.notices.NewNotice;
import vn.tungho.notices.NoticeService;
import vn.tungho.notices.NoticeTo;
import vn.tungho.review.VillageReview;
import vn.tungho.security.Role;
import vn.tungho.shared.VietnameseFormat;

/** Tells the Fatherland Front's monitors of the commune of a village meeting (R-MEETING-OBSERVER). */
@Component
class FrontInvitation {
    private final NoticeService notices;

    FrontInvitation(NoticeService notices) {
        this.notices = notices;
    }

    void invite(VillageReview village, MeetingNotice notice) {
        notices.send(new NewNotice(
                "meeting-announced",
                Map.of(
                        "village", village.villageName(),
                        "time", VietnameseFormat.dateTime(notice.meetingAt()),
                        "place", notice.place()),
                NoticeTo.role(Role.FRONT_MONITOR, village.villageCode()),
                "thon-ra-soat/" + village.villageReviewId()));
    }
}
