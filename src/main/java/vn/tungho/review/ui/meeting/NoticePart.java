package vn.tungho.review.ui.meeting;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import java.util.stream.Collectors;
import vn.tungho.review.invitation.MeetingNotice;
import vn.tungho.review.invitation.MeetingNoticeService;
import vn.tungho.review.invitation.NoticeGuest;
import vn.tungho.shared.VietnameseFormat;

/** A notice as it stands: the meeting, when people were told, who was not reached, and its papers. */
public class NoticePart extends Div {
    public NoticePart(MeetingNotice notice, MeetingNoticeService notices, InvitationFiles files) {
        addClassName("th-part");
        add(new Paragraph((notice.noticeNo() > 1 ? "Báo lại" : "Đã báo") + " ngày "
                + VietnameseFormat.date(notice.announcedOn())
                + (notice.isWrittenLater()
                        ? " (ghi vào hệ thống ngày "
                                + VietnameseFormat.date(notice.recordedAt().toLocalDate()) + ")"
                        : "")
                + ": họp lần " + notice.round() + " lúc " + VietnameseFormat.dateTime(notice.meetingAt()) + " tại "
                + notice.place() + "."));
        var missed = notices.guests(notice.noticeId()).stream()
                .filter(g -> g.caseId() != null && !g.isTold())
                .map(NoticeGuest::name)
                .collect(Collectors.joining(", "));
        if (!missed.isEmpty()) {
            add(new Paragraph("Chưa báo được: " + missed + "."));
        }
        add(files.links(notice));
    }
}
