package vn.tungho.review.ui.meeting;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import java.util.function.Supplier;
import vn.tungho.review.invitation.MeetingNotice;
import vn.tungho.shared.VietnameseFormat;
import vn.tungho.shared.ui.Card;
import vn.tungho.worklist.ui.TaskFrame;

/** The meeting has been announced and its day has not come: the papers to take along, and the way to another day. */
class MeetingAhead extends Div {
    MeetingAhead(NoticePart notice, MeetingNotice announced, Supplier<Component> again, TaskFrame frame) {
        addClassName("th-stack-v");
        var move = new Button("Dời cuộc họp, báo lại", e -> {
            removeAll();
            add(again.get());
        });
        add(new Card(
                "Họp " + VietnameseFormat.weekdayDate(announced.meetingOn()),
                notice,
                new Paragraph(
                        "Họp xong, mở lại việc này để ghi biên bản. Nếu phải họp ngày khác, hãy báo lại cho người dân."),
                move));
        frame.mainAction(
                "Về danh sách việc", () -> frame.done("Cuộc họp chưa đến ngày; việc vẫn còn trong danh sách."));
    }
}
