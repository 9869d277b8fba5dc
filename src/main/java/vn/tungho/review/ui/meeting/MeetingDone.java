package vn.tungho.review.ui.meeting;

import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import vn.tungho.review.Meeting;
import vn.tungho.review.MeetingVote;
import vn.tungho.shared.ui.Card;

/** After the minutes: print them, and which households are scored again. */
class MeetingDone extends Card {
    MeetingDone(Meeting meeting, List<MeetingVote> votes, MinutesFiles minutes) {
        super("Đã ghi biên bản");
        add(new Paragraph("In 2 bản, chủ trì, thư ký và đại diện hộ dân ký; 1 bản giữ ở thôn, 1 bản gửi Ban Chỉ đạo."));
        add(minutes.links(meeting));
        var again = votes.stream().filter(v -> !v.isApproved()).toList();
        if (again.isEmpty()) {
            add(new Paragraph("Tất cả các hộ đã được thống nhất. Việc tiếp theo: niêm yết danh sách của thôn."));
        } else {
            var list = new UnorderedList();
            list.addClassName("th-line-list");
            again.forEach(v ->
                    list.add(new ListItem(v.headName() + ": " + v.agree() + "/" + meeting.attending() + " đồng ý")));
            add(new Paragraph("Các hộ phải chấm điểm lại, sau đó họp lần nữa:"), list);
        }
    }
}
