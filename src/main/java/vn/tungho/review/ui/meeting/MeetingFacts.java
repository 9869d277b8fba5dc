package vn.tungho.review.ui.meeting;

import com.vaadin.flow.component.html.Paragraph;
import vn.tungho.review.LedgerService;
import vn.tungho.review.MeetingService;
import vn.tungho.review.VillageReview;
import vn.tungho.review.invitation.MeetingNoticeService;
import vn.tungho.review.ui.ReviewPages;
import vn.tungho.shared.VietnameseFormat;
import vn.tungho.shared.ui.Card;
import vn.tungho.shared.ui.FactList;
import vn.tungho.shared.ui.PathLink;

/** The village's figures beside the minutes, and the meetings before this one. */
class MeetingFacts extends Card {
    MeetingFacts(VillageReview village, LedgerService ledger, MeetingService meetings, MeetingNoticeService notices) {
        super(village.villageName());
        ledger.progress(village.reviewId()).stream()
                .filter(p -> p.villageReviewId() == village.villageReviewId())
                .findFirst()
                .ifPresent(p -> add(new FactList()
                        .fact("Hộ trong danh sách", VietnameseFormat.number(p.households()))
                        .fact("Đề xuất hộ nghèo", VietnameseFormat.number(p.poor()))
                        .fact("Đề xuất hộ cận nghèo", VietnameseFormat.number(p.nearPoor()))
                        .fact("Ra khỏi danh sách", VietnameseFormat.number(p.escaped()))));
        notices.inForce(village.villageReviewId())
                .ifPresent(n -> add(new Paragraph("Đã báo ngày " + VietnameseFormat.date(n.announcedOn()) + ": họp lần "
                        + n.round() + " lúc " + VietnameseFormat.dateTime(n.meetingAt()) + ".")));
        for (var m : meetings.ofVillage(village.villageReviewId())) {
            add(new Paragraph("Họp lần " + m.round() + " ngày " + VietnameseFormat.date(m.heldOn()) + ": "
                    + (m.isApproved() ? "đã thống nhất." : "có hộ chưa đạt, đã chấm lại.")));
        }
        add(new PathLink("Xem trang của thôn", ReviewPages.village(village.villageReviewId())));
    }
}
