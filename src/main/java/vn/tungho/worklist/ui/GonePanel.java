package vn.tungho.worklist.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import vn.tungho.shared.ui.Card;
import vn.tungho.shared.ui.PageHeader;
import vn.tungho.shared.ui.PathLink;
import vn.tungho.worklist.CaseEntry;
import vn.tungho.worklist.WorkItem;

/** A task that waits no longer: what happened, where the case stands, what is open in it now. */
class GonePanel extends Div {
    GonePanel(TaskServices services, WorkItem item) {
        addClassNames("th-task", "th-stack-v");
        var entries = services.notes.history(item.workItemId());
        var words = entries.stream()
                .filter(e -> e.workItemId() == item.workItemId())
                .findFirst()
                .map(HistoryCard::words)
                .orElse("đã kết thúc");
        var what = new Card(
                item.status() == WorkItem.Status.DONE ? "Việc này đã xong" : "Việc này không còn cần làm",
                new Paragraph("“" + item.title() + "” " + words + "."));
        entries.stream().filter(e -> e.status() == WorkItem.Status.OPEN).forEach(e -> what.add(now(e)));
        what.add(PathLink.button("Về danh sách việc", WorklistNavigation.HOME));
        add(
                new PageHeader(item.title(), item.subject()),
                what,
                new TrailSection(services.trails(item), false),
                new HistoryCard(entries));
    }

    private static Paragraph now(CaseEntry entry) {
        var line = new Paragraph("Hồ sơ đang ở bước: ");
        line.add(new PathLink(entry.title(), WorklistNavigation.task(entry.workItemId())));
        return line;
    }
}
