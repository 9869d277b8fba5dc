package vn.tungho.review.ui.replies;

import com.vaadin.flow.component.Component;
import java.util.Set;
import vn.tungho.review.replies.ReplyService;
import vn.tungho.worklist.WorkItem;
import vn.tungho.worklist.ui.TaskForm;
import vn.tungho.worklist.ui.TaskFrame;

/** The replies to applicants: the signature, then the sending. */
@org.springframework.stereotype.Component
class RepliesTask implements TaskForm {
    private final RepliesDesk desk;

    RepliesTask(RepliesDesk desk) {
        this.desk = desk;
    }

    @Override
    public Set<String> kinds() {
        return Set.of(ReplyService.SIGN, ReplyService.SEND);
    }

    @Override
    public Component create(WorkItem item, TaskFrame frame) {
        var batch = desk.replies().find(Long.parseLong(item.businessKey()));
        return item.kind().equals(ReplyService.SIGN)
                ? new SignRepliesForm(desk, batch, frame)
                : new SendRepliesForm(desk, batch, frame);
    }
}
