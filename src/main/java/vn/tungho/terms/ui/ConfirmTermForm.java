package vn.tungho.terms.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import java.util.List;
import java.util.Set;
import vn.tungho.security.CurrentUser;
import vn.tungho.shared.calendar.CalendarService;
import vn.tungho.shared.ui.PathLink;
import vn.tungho.terms.TermChange;
import vn.tungho.terms.TermChangeService;
import vn.tungho.worklist.WorkItem;
import vn.tungho.worklist.ui.TaskForm;
import vn.tungho.worklist.ui.TaskFrame;

/** The second administrator's work: the proposed change with its two answers, as on the page of the terms. */
@org.springframework.stereotype.Component
class ConfirmTermForm implements TaskForm {
    private final TermChangeService changes;
    private final CalendarService calendar;
    private final CurrentUser currentUser;

    ConfirmTermForm(TermChangeService changes, CalendarService calendar, CurrentUser currentUser) {
        this.changes = changes;
        this.calendar = calendar;
        this.currentUser = currentUser;
    }

    @Override
    public Set<String> kinds() {
        return Set.of(TermChangeService.CONFIRM);
    }

    @Override
    public Component create(WorkItem item, TaskFrame frame) {
        return new Waiting(changes.change(Long.parseLong(item.businessKey())), frame);
    }

    /** Leaves when the change has its answer. */
    @StyleSheet("context://css/standard.css")
    private class Waiting extends Div {
        Waiting(TermChange change, TaskFrame frame) {
            addClassNames("th-standard", "th-stack-v");
            add(
                    new OpenTermChanges(
                            changes,
                            calendar,
                            currentUser.require().username(),
                            List.of(change),
                            () -> frame.done("Đã xử lý đề nghị đổi thời hạn.")),
                    PathLink.button("Xem mọi thời hạn", TermPages.TERMS));
        }
    }
}
