package vn.tungho.review.ui.village;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import java.util.List;
import vn.tungho.review.ReviewCase;
import vn.tungho.review.ui.ReviewPages;
import vn.tungho.shared.TextNormalizer;
import vn.tungho.shared.ui.Card;
import vn.tungho.shared.ui.EmptyState;
import vn.tungho.shared.ui.PathLink;
import vn.tungho.shared.ui.StatusBadge;

/** The village's households: name, state, class before and now. Opens the sheet to read. */
class VillageHouseholds extends Card {
    private final List<ReviewCase> cases;
    private final TextField text = new TextField();
    private final Div rows = new Div();

    VillageHouseholds(List<ReviewCase> cases) {
        super("Hộ trong danh sách: " + cases.size());
        this.cases = cases;
        rows.addClassName("th-case-list");
        if (cases.isEmpty()) {
            add(new EmptyState("Thôn không có hộ nào trong danh sách", "Đợt này thôn không phải khảo sát và họp dân."));
            return;
        }
        text.setPlaceholder("Tìm tên chủ hộ");
        text.setAriaLabel("Tìm tên chủ hộ");
        text.setPrefixComponent(VaadinIcon.SEARCH.create());
        text.setClearButtonVisible(true);
        text.setValueChangeMode(ValueChangeMode.LAZY);
        text.addValueChangeListener(e -> show());
        text.setWidthFull();
        add(text, rows);
        show();
    }

    private void show() {
        rows.removeAll();
        var plain = TextNormalizer.plain(text.getValue());
        cases.stream()
                .filter(c -> TextNormalizer.plain(c.headName()).contains(plain))
                .forEach(c -> rows.add(row(c)));
        if (rows.getComponentCount() == 0) {
            rows.add(new Span("Không thấy hộ nào. Thử gõ ít chữ hơn; gõ không dấu cũng được."));
        }
    }

    private static Component row(ReviewCase c) {
        var name = new Span(c.headName());
        name.addClassName("th-strong");
        var facts = new Span(c.memberCount() + " người · " + c.state().label()
                + (c.aScore() == null ? "" : " · A " + c.aScore() + ", B " + c.bScore()));
        facts.addClassName("th-muted");
        var words = new Div(name, facts);
        words.addClassName("th-survey-words");
        var classes = new Div();
        classes.addClassName("th-case-classes");
        if (c.latestStatus() != c.statusBefore()) {
            var before = new Span(c.statusBefore().label() + " →");
            before.addClassName("th-muted");
            classes.add(before);
        }
        classes.add(StatusBadge.of(c.latestStatus()));
        var link = new PathLink("", ReviewPages.sheet(c.caseId()));
        link.addClassName("th-case-row");
        link.add(words, classes);
        return link;
    }
}
