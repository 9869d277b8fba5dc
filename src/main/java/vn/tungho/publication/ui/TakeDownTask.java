package vn.tungho.publication.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextField;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import vn.tungho.publication.PublicationWork;
import vn.tungho.shared.VietnameseFormat;
import vn.tungho.shared.ui.Card;
import vn.tungho.shared.ui.ErrorSummary;
import vn.tungho.shared.ui.field.DayField;
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

        Form(PublicationDesk desk, WorkItem item, TaskFrame frame) {
            super(desk.drafts(), desk.person(), "take-down-" + item.sourceId(), frame, "Ghi đã gỡ");
            this.desk = desk;
            this.item = item;
            day = new DayField("Ngày gỡ", desk.today(), desk.today());
            who.setValue(desk.person().fullName());
            who.setMaxLength(120);
            var card = new Card("Gỡ rồi ghi lại", day, who);
            card.addClassName("th-form");
            body(false, new Paragraph(item.reason()), card);
        }

        @Override
        protected List<ErrorSummary.Problem> problems() {
            var problems = new ArrayList<ErrorSummary.Problem>();
            if (day.getValue() == null || day.isInvalid()) {
                problems.add(new ErrorSummary.Problem("Ghi ngày gỡ.", day));
            }
            if (who.getValue().isBlank()) {
                problems.add(new ErrorSummary.Problem("Ghi người gỡ.", who));
            }
            return problems;
        }

        @Override
        protected String act() {
            var id = Long.parseLong(item.businessKey());
            if (item.kind().equals(PublicationWork.DOWN_AT_VILLAGE)) {
                desk.papers().atVillage(id, day.getValue(), who.getValue());
            } else {
                desk.papers().atCommune(id, day.getValue(), who.getValue());
            }
            return "Đã ghi gỡ bản giấy ngày " + VietnameseFormat.date(day.getValue()) + ".";
        }
    }
}
