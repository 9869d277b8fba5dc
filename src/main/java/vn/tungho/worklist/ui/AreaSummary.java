package vn.tungho.worklist.ui;

import com.vaadin.flow.component.html.Div;
import org.jspecify.annotations.Nullable;
import vn.tungho.shared.VietnameseFormat;
import vn.tungho.shared.ui.Card;
import vn.tungho.shared.ui.Charts;
import vn.tungho.worklist.WorkFilter;
import vn.tungho.worklist.WorklistService;

/** The supervisor's view of an area: open and overdue work per commune, and the kinds of the most urgent. */
class AreaSummary extends Div {
    private static final int MOST = 8;

    private final TaskServices services;

    AreaSummary(TaskServices services) {
        this.services = services;
        addClassNames("th-grid-cards", "th-work-summary");
        setVisible(false);
    }

    /** Shows the figures of the area; null hides them. */
    void show(@Nullable WorkFilter filter) {
        removeAll();
        setVisible(filter != null);
        if (filter == null) {
            return;
        }
        var communes = services.worklist.communes();
        if (communes.size() > 1) {
            add(new Card(Charts.bars(
                    "Quá hạn theo xã",
                    communes.stream()
                            .limit(MOST)
                            .map(c -> new Charts.Slice(name(c.communeCode()), c.overdue()))
                            .toList(),
                    "việc")));
            add(new Card(Charts.bars(
                    "Đang mở theo xã",
                    communes.stream()
                            .sorted((a, b) -> b.number() - a.number())
                            .limit(MOST)
                            .map(c -> new Charts.Slice(name(c.communeCode()), c.number()))
                            .toList(),
                    "việc")));
        }
        var kinds = services.worklist.kinds(filter);
        if (!kinds.isEmpty()) {
            var told = kinds.stream().mapToInt(k -> k.number()).sum();
            add(new Card(Charts.bars(
                    // of a list longer than is counted the figures are those of its most urgent part
                    told >= WorklistService.KINDS_WITHIN
                            ? "Theo loại việc, trong " + VietnameseFormat.number(told) + " việc gấp nhất"
                            : "Theo loại việc",
                    kinds.stream()
                            .limit(MOST)
                            .map(k -> new Charts.Slice(k.title(), k.number()))
                            .toList(),
                    "việc")));
        }
    }

    private String name(String communeCode) {
        return services.areas.findCommune(communeCode).map(c -> c.name()).orElse(communeCode);
    }
}
