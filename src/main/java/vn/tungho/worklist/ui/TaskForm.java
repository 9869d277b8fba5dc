package vn.tungho.worklist.ui;

import com.vaadin.flow.component.Component;
import java.util.Set;
import vn.tungho.worklist.WorkItem;

/** The form of one or more kinds of task; a Spring bean of the module that owns the process. */
public interface TaskForm {
    /** The kinds it serves, such as {@code recordMeeting}. */
    Set<String> kinds();

    /** Builds the form for an open item. It ends the task through its module's service, then calls {@link TaskFrame#done}. */
    Component create(WorkItem item, TaskFrame frame);

    /** The facts needed to decide, shown beside the form on a desk and below it on a phone; none by default. */
    default java.util.Optional<Component> facts(WorkItem item) {
        return java.util.Optional.empty();
    }
}
