package vn.tungho.worklist.ui;

import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import vn.tungho.shared.VietnameseFormat;
import vn.tungho.shared.ui.Card;
import vn.tungho.worklist.CaseEntry;

/** Who did what and when in this case. */
class HistoryCard extends Card {
    HistoryCard(List<CaseEntry> entries) {
        super("Diễn biến");
        var list = new OrderedList();
        list.addClassName("th-plain-list");
        entries.forEach(e -> list.add(line(e)));
        add(list);
    }

    private static ListItem line(CaseEntry entry) {
        var title = new Span(entry.title());
        title.addClassName("th-strong");
        var detail = new Span(words(entry));
        detail.addClassName("th-muted");
        var item = new ListItem(title, detail);
        item.addClassName("th-history-line");
        return item;
    }

    static String words(CaseEntry entry) {
        var ended = entry.endedAt();
        if (ended == null) {
            var who = entry.assigneeName() == null ? "chưa có ai nhận" : entry.assigneeName() + " đang làm";
            return "chờ từ " + VietnameseFormat.dateTime(entry.createdAt()) + ", " + who;
        }
        var by = entry.endedByName();
        var who = by == null || by.equals("system") ? "" : ", " + by;
        return switch (entry.status()) {
            case CANCELLED -> "không còn cần làm từ " + VietnameseFormat.dateTime(ended);
            default -> "xong lúc " + VietnameseFormat.dateTime(ended) + who;
        };
    }
}
