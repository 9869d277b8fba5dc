package vn.tungho.publication.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import java.util.Optional;
import java.util.Set;
import vn.tungho.publication.PublicationWork;
import vn.tungho.shared.BusinessException;
import vn.tungho.shared.ui.Card;
import vn.tungho.shared.ui.ErrorSummary;
import vn.tungho.worklist.WorkItem;
import vn.tungho.worklist.ui.TaskForm;
import vn.tungho.worklist.ui.TaskFrame;

/** The officer's word that what is over hung in full: once for all villages, the exceptions first. */
@org.springframework.stereotype.Component
class ConfirmPublicationTask implements TaskForm {
    private final PublicationDesk desk;

    ConfirmPublicationTask(PublicationDesk desk) {
        this.desk = desk;
    }

    @Override
    public Set<String> kinds() {
        return Set.of(PublicationWork.CONFIRM);
    }

    @Override
    public Component create(WorkItem item, TaskFrame frame) {
        return new Form(desk, Long.parseLong(item.businessKey()), frame);
    }

    @Override
    public Optional<Component> facts(WorkItem item) {
        return Optional.of(new PublicationFacts(desk, Long.parseLong(item.businessKey())));
    }

    /** The villages with their days, the exceptions to be written down, and one button for all that is over. */
    @StyleSheet("context://css/office.css")
    private static final class Form extends Div {
        private final PublicationDesk desk;
        private final long publicationId;
        private final TaskFrame frame;
        private final ErrorSummary errors = new ErrorSummary();
        private final Div lists = new Div();

        Form(PublicationDesk desk, long publicationId, TaskFrame frame) {
            this.desk = desk;
            this.publicationId = publicationId;
            this.frame = frame;
            addClassName("th-stack-v");
            add(
                    errors,
                    new Card(
                            "Các thôn",
                            new Paragraph(
                                    "Thôn nào bị gỡ, rách trong thời gian treo thì ghi “Bị gỡ, đã treo lại” trước; các thôn còn lại xác nhận một lần."),
                            lists));
            show();
        }

        private void show() {
            lists.removeAll();
            lists.add(new ListsTable(desk, desk.reader().require(publicationId), this::show));
            var over = desk.reader().lists(publicationId).stream()
                    .filter(l -> l.isOver(desk.today()))
                    .count();
            frame.mainAction("Xác nhận " + over + " thôn đã công khai đủ ngày", this::send);
        }

        private void send() {
            try {
                desk.terms().confirm(publicationId);
                frame.done("Đã xác nhận công khai đủ ngày.");
            } catch (BusinessException e) {
                errors.show(e.getMessage());
            }
        }
    }
}
