package vn.tungho.review.ui.meeting;

import com.vaadin.flow.component.html.Div;
import java.util.List;
import org.springframework.stereotype.Component;
import vn.tungho.reporting.CommuneOffices;
import vn.tungho.reporting.MeetingInvitation;
import vn.tungho.review.LedgerService;
import vn.tungho.review.VillageReviewService;
import vn.tungho.review.invitation.MeetingNotice;
import vn.tungho.review.invitation.MeetingNoticeService;
import vn.tungho.review.invitation.NoticeGuest;
import vn.tungho.review.invitation.NoticeManner;
import vn.tungho.shared.document.OfficialDocument;
import vn.tungho.shared.ui.DocumentLinks;

/** The invitation to a village meeting and the list of who was told, made of what was recorded. */
@Component
public class InvitationFiles {
    private final MeetingNoticeService notices;
    private final VillageReviewService villages;
    private final LedgerService ledger;
    private final CommuneOffices offices;

    InvitationFiles(
            MeetingNoticeService notices, VillageReviewService villages, LedgerService ledger, CommuneOffices offices) {
        this.notices = notices;
        this.villages = villages;
        this.ledger = ledger;
        this.offices = offices;
    }

    /** The links to print them and to take them home. */
    public Div links(MeetingNotice notice) {
        var id = notice.noticeId();
        var links = new Div(
                new DocumentLinks("Giấy mời họp dân", "giay-moi-hop-" + id, () -> invitation(id)),
                new DocumentLinks("Danh sách đã báo", "danh-sach-da-bao-" + id, () -> list(id)));
        links.addClassName("th-stack-v");
        return links;
    }

    /** The invitation to hang up, to read out and to hand out. */
    public OfficialDocument invitation(long noticeId) {
        return paper(notices.find(noticeId), notices.guests(noticeId)).document();
    }

    /** Who was told, and how. */
    public OfficialDocument list(long noticeId) {
        var guests = notices.guests(noticeId);
        return paper(notices.find(noticeId), guests)
                .list(guests.stream()
                        .map(g -> new MeetingInvitation.Told(g.name(), NoticeManner.words(g.manners())))
                        .toList());
    }

    private MeetingInvitation paper(MeetingNotice notice, List<NoticeGuest> guests) {
        var village = villages.find(notice.villageReviewId());
        return new MeetingInvitation(
                offices.of(village.communeCode()),
                village.villageName(),
                ledger.review(village.reviewId()).year(),
                notice.round(),
                notice.noticeNo() > 1,
                notice.announcedOn(),
                notice.meetingAt(),
                notice.place(),
                (int) guests.stream().filter(g -> g.caseId() != null).count(),
                guests.stream()
                        .filter(g -> g.caseId() == null && g.isTold())
                        .map(NoticeGuest::name)
                        .toList(),
                notice.recordedName());
    }
}
