package vn.tungho.worklist.ui;

import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.util.Map;
import java.util.function.Consumer;
import vn.tungho.security.Person;
import vn.tungho.security.UserRef;
import vn.tungho.shared.ui.StatusBadge;
import vn.tungho.shared.ui.Tone;
import vn.tungho.worklist.WorkItem;

/** An item in the list: what to do, for whom, by when, why it came to me, who has it. */
class WorkCard extends Div {
    /** A plain click opens in place; with Ctrl or the middle button the browser opens a tab as it does for any link. */
    private static final String PLAIN_CLICK =
            "!(event.ctrlKey || event.metaKey || event.shiftKey || event.button) && (event.preventDefault(), true)";

    private final Checkbox pick = new Checkbox();
    private final WorkItem item;

    WorkCard(TaskServices services, WorkItem item, Person person, Map<Long, UserRef> people, Consumer<WorkItem> open) {
        this.item = item;
        addClassNames("th-card", "th-work-card");
        getElement().setAttribute("data-id", Long.toString(item.workItemId()));
        var link = new Anchor(WorklistNavigation.task(item.workItemId()), item.title());
        link.addClassName("th-work-link");
        link.getElement().addEventListener("click", e -> open.accept(item)).setFilter(PLAIN_CLICK);
        pick.setAriaLabel("Chọn: " + item.title() + ", " + item.subject());
        pick.addClassName("th-work-pick");
        pick.setVisible(false);
        var head = new Div(pick, link);
        head.addClassName("th-work-head");
        add(head, new Paragraph(item.subject()), marks(services));
        var reason = new Paragraph(reason(person, people));
        reason.addClassName("th-muted");
        add(reason);
        assignee(person, people);
    }

    WorkItem item() {
        return item;
    }

    Checkbox pick() {
        return pick;
    }

    private Div marks(TaskServices services) {
        var row = new Div();
        row.addClassName("th-row");
        if (item.hasDue()) {
            row.add(services.dueBadge(item));
        }
        if (item.isEscalated()) {
            row.add(new StatusBadge("Đã báo cấp trên", Tone.BAD));
        }
        return row;
    }

    private String reason(Person person, Map<Long, UserRef> people) {
        var deputy = person.grants().stream()
                .filter(g -> g.onBehalfOf() != null && g.audience().equals(item.audience()))
                .findFirst();
        var owned = person.grants().stream()
                .anyMatch(g -> g.onBehalfOf() == null && g.audience().equals(item.audience()));
        if (deputy.isEmpty() || owned) {
            return item.reason();
        }
        var who = people.get(deputy.get().onBehalfOf());
        return "Bạn làm thay " + (who == null ? "người khác" : who.fullName()) + ". " + item.reason();
    }

    private void assignee(Person person, Map<Long, UserRef> people) {
        var id = item.assigneeId();
        if (id == null) {
            return;
        }
        var who = people.get(id);
        var words = id == person.userId() ? "Bạn đã nhận" : (who == null ? "Đã có người" : who.fullName()) + " đã nhận";
        var line = new Span(words);
        line.addClassName("th-work-assignee");
        add(line);
    }
}
