package vn.tungho.worklist.ui;

import com.vaadin.flow.component.html.Paragraph;
import java.util.List;
import java.util.Set;
import vn.tungho.security.Person;
import vn.tungho.shared.VietnameseFormat;
import vn.tungho.shared.ui.PageHeader;
import vn.tungho.shared.ui.PathLink;
import vn.tungho.worklist.WorkItem;
import vn.tungho.worklist.WorklistService;

/** The open work of one case on the case's own page: a button for what the reader may do, a line on whom the rest waits for. */
public final class CaseWork {
    private CaseWork() {}

    /**
     * Adds the open work of a case to the head of its page.
     *
     * @param open work that may belong to the case, such as that of its household
     * @param processKeys of the processes that carry such cases
     * @param caseId their business key
     */
    public static void show(
            PageHeader header, Person person, List<WorkItem> open, Set<String> processKeys, long caseId) {
        for (var item : open) {
            if (!item.businessKey().equals(Long.toString(caseId)) || !processKeys.contains(item.processKey())) {
                continue;
            }
            if (WorklistService.mayDo(person, item)) {
                var link = PathLink.button(item.title(), "viec/" + item.workItemId());
                link.addClassName("th-primary");
                header.addAction(link);
            } else {
                header.addBelow(waiting(item));
            }
        }
    }

    private static Paragraph waiting(WorkItem item) {
        var line = new Paragraph("Đang chờ " + item.role().label() + ": " + item.title()
                + (item.hasDue() ? ", hạn " + VietnameseFormat.date(item.dueOn()) : "") + ".");
        line.addClassName("th-muted");
        return line;
    }
}
