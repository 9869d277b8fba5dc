package vn.tungho.standard.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import java.util.Set;
import vn.tungho.security.CurrentUser;
import vn.tungho.shared.ui.PathLink;
import vn.tungho.standard.StandardChangeService;
import vn.tungho.standard.StandardSheetService;
import vn.tungho.worklist.WorkItem;
import vn.tungho.worklist.ui.TaskForm;
import vn.tungho.worklist.ui.TaskFrame;

/** The second administrator's work: every entered value of an edition with its two answers, as on the edition's own page. */
@org.springframework.stereotype.Component
class ConfirmValuesForm implements TaskForm {
    private final StandardChangeService changes;
    private final StandardSheetService sheets;
    private final CurrentUser currentUser;

    ConfirmValuesForm(StandardChangeService changes, StandardSheetService sheets, CurrentUser currentUser) {
        this.changes = changes;
        this.sheets = sheets;
        this.currentUser = currentUser;
    }

    @Override
    public Set<String> kinds() {
        return Set.of(StandardChangeService.CONFIRM);
    }

    @Override
    public Component create(WorkItem item, TaskFrame frame) {
        return new Waiting(item.businessKey(), frame);
    }

    /** Shows what still waits, and leaves when nothing does. */
    @StyleSheet("context://css/standard.css")
    private class Waiting extends Div {
        private final String editionId;
        private final TaskFrame frame;

        Waiting(String editionId, TaskFrame frame) {
            this.editionId = editionId;
            this.frame = frame;
            addClassNames("th-standard", "th-stack-v");
            show();
        }

        private void show() {
            if (changes.open(editionId).isEmpty()) {
                frame.done("Đã xử lý hết các giá trị chờ xác nhận.");
                return;
            }
            removeAll();
            add(
                    new OpenChanges(
                            new ChangeActs(
                                    changes, sheets, currentUser.require().username(), this::show),
                            editionId),
                    PathLink.button("Xem cả bộ chuẩn", StandardPages.EDITIONS + "/" + editionId));
        }
    }
}
