package vn.tungho.registry.ui;

import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import vn.tungho.registry.TimelineEntry;
import vn.tungho.shared.VietnameseFormat;
import vn.tungho.shared.ui.Card;
import vn.tungho.shared.ui.PathLink;
import vn.tungho.shared.ui.StatusBadge;
import vn.tungho.shared.ui.Tone;

/** The life of a household in one line of time, from all modules. */
class TimelineCard extends Card {
    private static final int FIRST = 12;

    private final UnorderedList list = new UnorderedList();
    private final List<TimelineEntry> entries;

    TimelineCard(List<TimelineEntry> entries) {
        super("Dòng thời gian");
        this.entries = entries;
        if (entries.isEmpty()) {
            add(new Paragraph("Chưa có việc nào được ghi cho hộ này."));
            return;
        }
        list.addClassName("th-timeline");
        add(list);
        show(Math.min(FIRST, entries.size()));
        if (entries.size() > FIRST) {
            var more = new com.vaadin.flow.component.button.Button("Xem cả " + entries.size() + " việc");
            more.addClickListener(e -> {
                show(entries.size());
                more.removeFromParent();
            });
            add(more);
        }
    }

    private void show(int count) {
        list.removeAll();
        entries.stream().limit(count).forEach(e -> list.add(line(e)));
    }

    private static ListItem line(TimelineEntry entry) {
        var title = new Span(entry.title());
        title.addClassName("th-strong");
        var when = new Span(VietnameseFormat.date(entry.at().toLocalDate()));
        when.addClassName("th-muted");
        var item = new ListItem(when, new StatusBadge(entry.kind(), Tone.NEUTRAL), title);
        if (!entry.detail().isBlank()) {
            item.add(new Span(entry.detail()));
        }
        if (entry.path() != null) {
            item.add(new PathLink("Mở", entry.path()));
        }
        return item;
    }
}
