package vn.tungho.support.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import java.util.List;
import java.util.Set;
import vn.tungho.shared.ui.PathLink;
import vn.tungho.support.programme.ProgrammeChange;
import vn.tungho.support.programme.ProgrammeChangeService;
import vn.tungho.worklist.WorkItem;
import vn.tungho.worklist.ui.TaskForm;
import vn.tungho.worklist.ui.TaskFrame;

/** The second administrator's work: the proposed change with its two answers, as on the page of the programmes. */
@org.springframework.stereotype.Component
class ConfirmProgrammeForm implements TaskForm {
    private final SupportDesk desk;
    private final ProgrammeChangeService changes;

    ConfirmProgrammeForm(SupportDesk desk, ProgrammeChangeService changes) {
        this.desk = desk;
        this.changes = changes;
    }

    @Override
    public Set<String> kinds() {
        return Set.of(ProgrammeChangeService.CONFIRM);
    }

    @Override
    public Component create(WorkItem item, TaskFrame frame) {
        return new Waiting(changes.change(Long.parseLong(item.businessKey())), frame);
    }

    /** Leaves when the change has its answer. */
    @StyleSheet("context://css/standard.css")
    @StyleSheet("context://css/support.css")
    private class Waiting extends Div {
        Waiting(ProgrammeChange change, TaskFrame frame) {
            addClassNames("th-standard", "th-stack-v");
            add(
                    new OpenProgrammeChanges(
                            desk,
                            changes,
                            desk.person().username(),
                            List.of(change),
                            () -> frame.done("Đã xử lý đề nghị thay đổi chương trình.")),
                    PathLink.button("Xem mọi chương trình", SupportNavigation.PROGRAMMES));
        }
    }
}
