package vn.tungho.review.ui.office;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextArea;
import java.util.Set;
import vn.tungho.review.FollowUps;
import vn.tungho.shared.BusinessException;
import vn.tungho.shared.ui.DraftFields;
import vn.tungho.shared.ui.ErrorSummary;
import vn.tungho.shared.ui.form.RecordForm;
import vn.tungho.worklist.UrgeNote;
import vn.tungho.worklist.WorkItem;
import vn.tungho.worklist.ui.TaskForm;
import vn.tungho.worklist.ui.TaskFrame;

/** Somebody urges an overdue step on and writes down how. */
@org.springframework.stereotype.Component
class FollowUpForm implements TaskForm {
    private final FollowUps followUps;

    FollowUpForm(FollowUps followUps) {
        this.followUps = followUps;
    }

    @Override
    public Set<String> kinds() {
        return Set.of(FollowUps.OPINION, FollowUps.LATE_REVIEW, FollowUps.REVERIFICATION, FollowUps.REPLIES);
    }

    @Override
    public Component create(WorkItem item, TaskFrame frame) {
        var note = new TextArea("Đã đôn đốc thế nào");
        note.setPlaceholder("Ví dụ: đã gọi điện, hẹn trả lời ngày mai");
        note.setWidthFull();
        var errors = new ErrorSummary();
        var answers = new RecordForm<>(UrgeNote.class).field("words", note);
        var draft = DraftFields.mine("urge/" + item.workItemId()).text("note", note);
        frame.mainAction("Ghi đã đôn đốc", () -> {
            if (!errors.passes(note, answers.problems())) {
                return;
            }
            try {
                draft.perform(() -> followUps.urged(item, answers.data().words()));
                frame.done("Đã ghi việc đôn đốc.");
            } catch (BusinessException e) {
                errors.show(e.getMessage());
            }
        });
        return new Div(new Paragraph(item.reason()), draft.bar(), errors, note);
    }
}
