package vn.tungho.publication.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextField;
import java.util.Optional;
import java.util.Set;
import vn.tungho.publication.PaperDown;
import vn.tungho.publication.PublicationWork;
import vn.tungho.shared.VietnameseFormat;
import vn.tungho.shared.ui.Card;
import vn.tungho.shared.ui.field.DayField;
import vn.tungho.shared.ui.form.RecordForm;
import vn.tungho.worklist.WorkItem;
import vn.tungho.worklist.ui.ActForm;
import vn.tungho.worklist.ui.TaskForm;
import vn.tungho.worklist.ui.TaskFrame;

/** The paper of a withdrawn list is down: when, and who did it. */
@org.springframework.stereotype.Component
class TakeDownTask implements TaskForm {
    private final PublicationDesk desk;

    TakeDownTask(PublicationDesk desk) {
        this.desk = desk;
    }

    @Override
    public Set<String> kinds() {
        return Set.of(PublicationWork.DOWN_AT_VILLAGE, PublicationWork.DOWN_AT_COMMUNE);
    }

    @Override
    public Component create(WorkItem item, TaskFrame frame) {
        return new Form(desk, item, frame);
    }

    @Override
    public Optional<Component> facts(WorkItem item) {
        var id = Long.parseLong(item.businessKey());
        return Optional.of(new PublicationFacts(
                desk,
                item.kind().equals(PublicationWork.DOWN_AT_VILLAGE)
                        ? desk.reader().list(id).publicationId()
                        : id));
    }

    private static final class Form extends ActForm {
        private final PublicationDesk desk;
        private final WorkItem item;
        private final DayField day;
        private final TextField who = new TextField("Người gỡ");
        private final RecordForm<PaperDown> answers;

        Form(PublicationDesk desk, WorkItem item, TaskFrame frame) {
            super(desk.drafts(), desk.person(), "take-down-" + item.sourceId(), frame, "Ghi đã gỡ");
            this.desk = desk;
            this.item = item;
            day = new DayField("Ngày gỡ", desk.today(), desk.today());
            who.setValue(desk.person().fullName());
            var card = new Card("Gỡ rồi ghi lại", day, who);
            card.addClassName("th-form");
            body(false, new Paragraph(item.reason()), card);
            answers = binds(PaperDown.class).field("on", day).field("by", who);
        }

        @Override
        protected String act() {
            var down = answers.data();
            var id = Long.parseLong(item.businessKey());
            if (item.kind().equals(PublicationWork.DOWN_AT_VILLAGE)) {
                desk.papers().atVillage(id, down.on(), down.by());
            } else {
                desk.papers().atCommune(id, down.on(), down.by());
            }
            return "Đã ghi gỡ bản giấy ngày " + VietnameseFormat.date(down.on()) + ".";
        }
    }
}
