package vn.tungho.publication.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextArea;
import java.util.Optional;
import java.util.Set;
import vn.tungho.publication.PublicationWork;
import vn.tungho.shared.BusinessException;
import vn.tungho.shared.ui.DraftFields;
import vn.tungho.shared.ui.ErrorSummary;
import vn.tungho.shared.ui.form.RecordForm;
import vn.tungho.worklist.UrgeNote;
import vn.tungho.worklist.WorkItem;
import vn.tungho.worklist.ui.TaskForm;
import vn.tungho.worklist.ui.TaskFrame;

/** A place is missing after the term: who was urged, and how. */
@org.springframework.stereotype.Component
class UrgePublicationForm implements TaskForm {
    private final PublicationDesk desk;

    UrgePublicationForm(PublicationDesk desk) {
        this.desk = desk;
    }

    @Override
    public Set<String> kinds() {
        return Set.of(PublicationWork.FOLLOW_UP);
    }

    @Override
    public Component create(WorkItem item, TaskFrame frame) {
        var id = Long.parseLong(item.businessKey());
        var note = new TextArea("Đã đôn đốc thế nào");
        note.setPlaceholder("Ví dụ: đã gọi trưởng thôn, hẹn treo trong sáng mai");
        note.setWidthFull();
        var errors = new ErrorSummary();
        var answers = new RecordForm<>(UrgeNote.class).field("words", note);
        var draft = DraftFields.mine("urge/" + item.workItemId()).text("note", note);
        frame.mainAction("Ghi đã đôn đốc", () -> {
            if (!errors.passes(note, answers.problems())) {
                return;
            }
            try {
                draft.perform(() -> desk.urging().urged(item, answers.data().words()));
                frame.done("Đã ghi việc đôn đốc.");
            } catch (BusinessException e) {
                errors.show(e.getMessage());
            }
        });
        return new Div(
                new Paragraph(item.reason()),
                draft.bar(),
                errors,
                note,
                new ListsTable(desk, desk.reader().require(id), () -> {}));
    }

    @Override
    public Optional<Component> facts(WorkItem item) {
        return Optional.of(new PublicationFacts(desk, Long.parseLong(item.businessKey())));
    }
}
