package vn.tungho.worklist.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.tungho.security.Person;
import vn.tungho.security.Role;
import vn.tungho.shared.VietnameseFormat;
import vn.tungho.shared.area.Village;
import vn.tungho.worklist.KindCount;
import vn.tungho.worklist.WorkFilter;
import vn.tungho.worklist.WorkFilter.DueBand;
import vn.tungho.worklist.WorkFilter.Whose;
import vn.tungho.worklist.WorklistService;

/** What of the list to show: by due date, words, whose, kind and village; every change goes into the address. */
class FilterBar extends Div {
    private final TaskServices services;
    private final Runnable changed;
    private final Map<DueBand, NativeButton> bands = new EnumMap<>(DueBand.class);
    private final TextField text = new TextField();
    private final Select<Whose> whose = new Select<>();
    private final Select<KindCount> kind = new Select<>();
    private final ComboBox<Village> village = new ComboBox<>();
    private @Nullable DueBand band;
    private boolean isFilling;

    FilterBar(TaskServices services, Person person, Runnable changed) {
        this.services = services;
        this.changed = changed;
        addClassNames("th-work-filters", "th-no-print");
        var fields = new Div(text, whose, kind, village);
        fields.addClassName("th-work-fields");
        var toggle = new Button("Tìm và lọc", VaadinIcon.FILTER.create());
        toggle.addThemeVariants(ButtonVariant.LUMO_TERTIARY);
        toggle.addClassName("th-work-toggle");
        toggle.addClickListener(e -> setClassName("th-open", !hasClassName("th-open")));
        add(bandButtons(), toggle, fields);
        text.setAriaLabel("Tìm trong danh sách");
        text.setPlaceholder("Tên việc, thôn, chủ hộ");
        text.setPrefixComponent(VaadinIcon.SEARCH.create());
        text.setClearButtonVisible(true);
        text.setValueChangeMode(ValueChangeMode.LAZY);
        text.addValueChangeListener(e -> tell());
        whose.setAriaLabel("Việc của ai");
        whose.setItems(choices(person));
        whose.setItemLabelGenerator(Whose::label);
        whose.setValue(Whose.MINE_AND_ROLES);
        whose.addValueChangeListener(e -> tell());
        kind.setAriaLabel("Loại việc");
        kind.setEmptySelectionAllowed(true);
        kind.setEmptySelectionCaption("Mọi loại việc");
        kind.setItemLabelGenerator(k -> k == null ? "Mọi loại việc" : k.title() + " (" + capped(k.number()) + ")");
        kind.addValueChangeListener(e -> tell());
        var villages = villages(person);
        village.setItems(villages);
        village.setItemLabelGenerator(Village::name);
        village.setClearButtonVisible(true);
        village.setAriaLabel("Thôn");
        village.setPlaceholder("Mọi thôn");
        village.setVisible(villages.size() > 1);
        village.addValueChangeListener(e -> tell());
    }

    /** The filter as it is set. */
    WorkFilter filter() {
        return new WorkFilter(
                whose.getValue(),
                kind.getValue() == null ? null : kind.getValue().kind(),
                village.getValue() == null ? null : village.getValue().villageCode(),
                band,
                text.isEmpty() ? null : text.getValue());
    }

    /** Sets the fields to this filter and brings the counts up to date, without telling of a change. */
    void show(WorkFilter filter) {
        isFilling = true;
        try {
            band = filter.band();
            text.setValue(filter.text() == null ? "" : filter.text());
            if (whose.getListDataView().contains(filter.whose())) {
                whose.setValue(filter.whose());
            }
            village.setValue(village.getListDataView()
                    .getItems()
                    .filter(v -> v.villageCode().equals(filter.villageCode()))
                    .findFirst()
                    .orElse(null));
            offerKinds(filter);
        } finally {
            isFilling = false;
        }
        count();
    }

    static String capped(int number) {
        return number > WorklistService.COUNT_CAP
                ? VietnameseFormat.number(WorklistService.COUNT_CAP) + "+"
                : VietnameseFormat.number(number);
    }

    private void offerKinds(WorkFilter filter) {
        var kinds = new ArrayList<>(services.worklist.kinds(
                new WorkFilter(filter.whose(), null, filter.villageCode(), filter.band(), filter.text())));
        var chosen = filter.kind();
        if (chosen != null && kinds.stream().noneMatch(k -> k.kind().equals(chosen))) {
            kinds.add(new KindCount(chosen, titleOf(chosen), 0));
        }
        kind.setItems(kinds);
        kind.setValue(
                kinds.stream().filter(k -> k.kind().equals(chosen)).findFirst().orElse(null));
    }

    private String titleOf(String kindName) {
        return kind.getValue() != null && kind.getValue().kind().equals(kindName)
                ? kind.getValue().title()
                : "Loại việc đã chọn";
    }

    private void count() {
        var all = filter();
        bands.forEach((b, button) -> {
            var number =
                    services.worklist.count(new WorkFilter(all.whose(), all.kind(), all.villageCode(), b, all.text()));
            button.removeAll();
            var badge = new Span(capped(number));
            badge.addClassName("th-work-count");
            button.add(new Span(b.label()), badge);
            button.getElement().setAttribute("aria-pressed", Boolean.toString(b == band));
            button.setClassName("th-work-late", b == DueBand.OVERDUE && number > 0);
        });
    }

    private Div bandButtons() {
        var row = new Div();
        row.addClassName("th-work-chips");
        row.getElement().setAttribute("role", "group").setAttribute("aria-label", "Theo hạn");
        for (var b : DueBand.values()) {
            var button = new NativeButton();
            button.addClassName("th-chip");
            button.addClickListener(e -> {
                band = band == b ? null : b;
                tell();
            });
            bands.put(b, button);
            row.add(button);
        }
        return row;
    }

    private void tell() {
        if (isFilling) {
            return;
        }
        show(filter());
        changed.run();
    }

    private static List<Whose> choices(Person person) {
        var choices = new ArrayList<>(List.of(Whose.MINE_AND_ROLES, Whose.MINE));
        if (person.grants().stream().anyMatch(g -> g.onBehalfOf() != null)) {
            choices.add(Whose.DEPUTYSHIPS);
        }
        if (person.grants().stream().anyMatch(g -> g.role() != Role.ENUMERATOR && g.role() != Role.CADRE)) {
            choices.add(Whose.AREA);
        }
        return choices;
    }

    /** The villages of the person's communes; none for whole provinces, where the list would be too long to choose from. */
    private List<Village> villages(Person person) {
        var scope = person.scope();
        if (!scope.provinceCodes().isEmpty() || scope.communeCodes().size() > 3) {
            return List.of();
        }
        var found = new ArrayList<Village>();
        scope.communeCodes().forEach(c -> found.addAll(services.areas.villages(c)));
        if (!scope.villageCodes().isEmpty()) {
            found.addAll(services.areas.villagesByCode(scope.villageCodes()).values());
        }
        return found;
    }
}
