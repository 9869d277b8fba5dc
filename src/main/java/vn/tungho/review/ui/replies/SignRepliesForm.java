package vn.tungho.review.ui.replies;

import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.UnorderedList;
import vn.tungho.review.replies.ReplyBatch;
import vn.tungho.shared.calendar.TermIds;
import vn.tungho.shared.ui.CheckAnswers;
import vn.tungho.worklist.ui.ActForm;
import vn.tungho.worklist.ui.TaskFrame;

/** The chair reads why each household is answered and signs all letters in one act. */
class SignRepliesForm extends ActForm {
    private final RepliesDesk desk;
    private final ReplyBatch batch;

    SignRepliesForm(RepliesDesk desk, ReplyBatch batch, TaskFrame frame) {
        super(
                desk.drafts(),
                desk.current().require(),
                "replies." + batch.batchId(),
                frame,
                "Ký tất cả văn bản trả lời");
        this.desk = desk;
        this.batch = batch;
        next("Kiểm tra trước khi ký");
        body(true, new LetterList(desk, batch));
    }

    @Override
    protected String consequence() {
        return desk.replies().letters(batch.batchId()).size()
                + " hộ được trả lời bằng văn bản có lý do và có quyền khiếu nại trong "
                + desk.calendar().rule(TermIds.COMPLAINT_RIGHT).length()
                + " từ ngày nhận; mỗi văn bản được đánh số khi ký. Công chức giảm nghèo gửi và ghi việc gửi.";
    }

    @Override
    protected void answers(CheckAnswers page) {
        for (var letter : desk.replies().letters(batch.batchId())) {
            var reasons = new UnorderedList();
            letter.reasons().lines().forEach(line -> reasons.add(new ListItem(line)));
            page.answer(letter.headName(), reasons);
        }
    }

    @Override
    protected String act() {
        desk.replies().sign(batch.batchId());
        return "Đã ký và đánh số các văn bản trả lời; công chức giảm nghèo gửi cho từng hộ.";
    }
}
