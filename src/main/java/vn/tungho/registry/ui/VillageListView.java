package vn.tungho.registry.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.stream.Collectors;
import vn.tungho.registry.ClassYears;
import vn.tungho.registry.VillageRow;
import vn.tungho.registry.VillageService;
import vn.tungho.registry.imports.VillageDoubles;
import vn.tungho.security.CurrentUser;
import vn.tungho.security.Scope;
import vn.tungho.shared.VietnameseFormat;
import vn.tungho.shared.area.AreaDirectory;
import vn.tungho.shared.area.Commune;
import vn.tungho.shared.ui.ActDialog;
import vn.tungho.shared.ui.EmptyState;
import vn.tungho.shared.ui.PageHeader;
import vn.tungho.shared.ui.StatusBadge;
import vn.tungho.shared.ui.Tone;

/** The villages of a commune with their households; the commune's officer adds and renames them. */
@Route(RegistryNavigation.VILLAGES)
@PageTitle("Thôn, bản · Từng Hộ")
@PermitAll
@StyleSheet("context://css/registry.css")
class VillageListView extends Div {
    private final VillageService villages;
    private final ClassYears years;
    private final Scope scope;
    private final PageHeader header = new PageHeader("Thôn, bản, tổ dân phố");
    private final ComboBox<Commune> commune = new ComboBox<>("Xã");
    private final Button add = new Button("Thêm thôn", e -> add());
    private final Div body = new Div();

    VillageListView(VillageService villages, ClassYears years, AreaDirectory areas, CurrentUser current) {
        this.villages = villages;
        this.years = years;
        this.scope = current.require().scope();
        var communes = AreaChoice.communes(areas, scope);
        commune.setItems(communes);
        commune.setItemLabelGenerator(Commune::name);
        commune.setVisible(communes.size() > 1);
        commune.addValueChangeListener(e -> show());
        add.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        header.addAction(add);
        var filters = new Div(commune);
        filters.addClassNames("th-filters", "th-no-print");
        add(header, filters, body);
        if (!communes.isEmpty()) {
            commune.setValue(communes.getFirst());
        }
    }

    private void show() {
        body.removeAll();
        var chosen = commune.getValue();
        add.setVisible(chosen != null && villages.mayKeep(chosen.communeCode()));
        if (chosen == null) {
            return;
        }
        var rows = villages.villages(chosen.communeCode(), scope);
        int households = rows.stream().mapToInt(VillageRow::households).sum();
        header.setSubtitle("%s · %d thôn · %s hộ · %s"
                .formatted(
                        chosen.name(),
                        rows.size(),
                        VietnameseFormat.number(households),
                        years.words(Scope.of(List.of(chosen.area())))));
        if (rows.isEmpty()) {
            body.add(new EmptyState(
                    "Xã chưa có thôn nào", "Thêm từng thôn, hoặc nhập danh sách hộ: thôn được thêm theo danh sách."));
            return;
        }
        var list = new UnorderedList();
        list.addClassName("th-list-rows");
        var doubles = VillageDoubles.of(rows.stream()
                .collect(Collectors.toMap(
                        VillageRow::villageCode, VillageRow::name, (one, _) -> one, LinkedHashMap::new)));
        rows.forEach(r ->
                list.add(new ListItem(row(r, doubles.getOrDefault(r.villageCode(), List.of()), add.isVisible()))));
        body.add(list);
    }

    private Div row(VillageRow row, List<String> near, boolean mayKeep) {
        var name = new Span(row.name());
        name.addClassName("th-strong");
        var line = new Div(
                name,
                new Span(VietnameseFormat.number(row.households()) + " hộ"),
                new Span(VietnameseFormat.number(row.people()) + " nhân khẩu"),
                new Span(row.poor() + " hộ nghèo"),
                new Span(row.nearPoor() + " hộ cận nghèo"));
        if (!near.isEmpty()) {
            line.add(new StatusBadge(
                    "Có phải cùng một thôn với “" + String.join("”, “", near) + "” không?", Tone.WARN, "?"));
        }
        line.addClassName("th-registry-row");
        if (mayKeep) {
            line.add(new Button("Đổi tên", e -> rename(row)));
        }
        return line;
    }

    private void add() {
        var name = new TextField("Tên thôn");
        name.setMaxLength(100);
        name.setPlaceholder("Thôn Tân Lý");
        new ActDialog(
                        "Thêm thôn",
                        "Thôn mới nhận mã trong xã và có ngay trong các danh sách.",
                        () -> villages.add(commune.getValue().communeCode(), name.getValue()),
                        this::show,
                        name)
                .about("commune/" + commune.getValue().communeCode())
                .open();
    }

    private void rename(VillageRow row) {
        var name = new TextField("Tên mới");
        name.setMaxLength(100);
        name.setValue(row.name());
        new ActDialog(
                        "Đổi tên thôn",
                        "Các hộ vẫn ở thôn này; chỉ tên hiển thị thay đổi.",
                        () -> villages.rename(row.villageCode(), row.name(), name.getValue()),
                        this::show,
                        name)
                .about("village/" + row.villageCode(), row.name())
                .open();
    }
}
