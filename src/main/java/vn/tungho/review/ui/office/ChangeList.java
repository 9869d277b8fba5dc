package vn.tungho.review.ui.office;

import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.select.Select;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import vn.tungho.registry.Transition;
import vn.tungho.review.LedgerService;
import vn.tungho.review.VillageReview;
import vn.tungho.shared.VietnameseFormat;
import vn.tungho.shared.ui.EmptyState;
import vn.tungho.shared.ui.KeysetList;

/** The households whose class changes, the odd ones first, by kind of change and by village. */
@StyleSheet("context://css/office.css")
class ChangeList extends Div {
    private final List<LedgerService.LedgerLine> all;
    private final Map<String, String> villages;
    private final Select<Which> which = new Select<>();
    private final Select<String> village = new Select<>();
    private final Span count = new Span();
    private final KeysetList<LedgerService.LedgerLine> list;
    private List<LedgerService.LedgerLine> shown = List.of();

    ChangeList(OfficeDesk desk, long reviewId) {
        addClassName("th-office-changelist");
        all = desk.ledger().ledger(reviewId);
        villages = desk.villages().ofReview(reviewId).stream()
                .collect(Collectors.toMap(VillageReview::villageCode, VillageReview::villageName));
        list = new KeysetList<>(
                this::page,
                l -> new ChangeCard(
                        desk, l, villages.getOrDefault(l.reviewCase().villageCode(), "")),
                () -> new EmptyState("Không có hộ nào ở đây", "Chọn loại thay đổi khác hoặc thôn khác."));
        which.setLabel("Loại thay đổi");
        which.setItems(Which.values());
        which.setItemLabelGenerator(
                w -> w.label + " (" + all.stream().filter(w.test).count() + ")");
        which.setValue(Which.ALL);
        which.addValueChangeListener(e -> reload());
        var codes = new ArrayList<>(all.stream()
                .map(l -> l.reviewCase().villageCode())
                .distinct()
                .sorted()
                .toList());
        village.setLabel("Thôn");
        village.setItems(codes);
        village.setEmptySelectionAllowed(true);
        village.setEmptySelectionCaption("Tất cả các thôn");
        village.setItemLabelGenerator(v -> v == null ? "Tất cả các thôn" : villages.getOrDefault(v, v));
        village.addValueChangeListener(e -> reload());
        count.addClassName("th-muted");
        var filters = new Div(which, village, count);
        filters.addClassNames("th-filters", "th-no-print");
        list.addClassName("th-office-changes");
        add(filters, list);
        reload();
    }

    private void reload() {
        var kind = which.getValue();
        var code = village.getValue();
        shown = all.stream()
                .filter(kind.test)
                .filter(l -> code == null || l.reviewCase().villageCode().equals(code))
                .toList();
        count.setText(VietnameseFormat.number(shown.size()) + " hộ");
        list.reload();
    }

    private List<LedgerService.LedgerLine> page(
            LedgerService.@org.jspecify.annotations.Nullable LedgerLine after, int limit) {
        var from = after == null ? 0 : shown.indexOf(after) + 1;
        return shown.subList(from, Math.min(shown.size(), from + limit));
    }

    /** What kind of change is looked at. */
    enum Which {
        ALL("Mọi hộ đổi loại", l -> true),
        ODD("Cần xem kỹ", l -> !l.anomalies().isEmpty()),
        NEW(
                "Vào danh sách hoặc xuống loại",
                l -> l.transition().isEntry() || l.transition() == Transition.NEAR_POOR_TO_POOR),
        AGAIN("Tái nghèo, tái cận nghèo", l -> l.transition().isReturn()),
        UNKNOWN("Vào danh sách, chưa rõ lịch sử", l -> l.transition().isUnknown()),
        ESCAPE("Thoát nghèo, thoát cận nghèo", l -> l.transition().isEscape()),
        OBJECTION(
                "Đổi sau ý kiến của dân",
                l -> l.reviewCase().objectedStatus() != null
                        && l.reviewCase().objectedStatus() != l.reviewCase().draftStatus());

        private final String label;
        private final Predicate<LedgerService.LedgerLine> test;

        Which(String label, Predicate<LedgerService.LedgerLine> test) {
            this.label = label;
            this.test = test;
        }
    }
}
