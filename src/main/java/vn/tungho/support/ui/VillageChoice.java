package vn.tungho.support.ui;

import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Div;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.tungho.security.Scope;
import vn.tungho.shared.area.AreaDirectory;
import vn.tungho.shared.area.Commune;
import vn.tungho.shared.area.Village;

/** A commune and a village of the person's area; what leaves no choice is not asked. */
class VillageChoice extends Div {
    private final ComboBox<Commune> commune = new ComboBox<>("Xã");
    private final ComboBox<Village> village = new ComboBox<>("Thôn");
    private final AreaDirectory areas;
    private final Scope scope;

    VillageChoice(AreaDirectory areas, Scope scope, Runnable changed) {
        this.areas = areas;
        this.scope = scope;
        addClassNames("th-filters", "th-support-inline");
        var communes = communes();
        commune.setItems(communes);
        commune.setItemLabelGenerator(Commune::name);
        commune.setClearButtonVisible(true);
        commune.setPlaceholder("Tất cả");
        village.setItemLabelGenerator(Village::name);
        village.setClearButtonVisible(true);
        village.setPlaceholder("Tất cả");
        if (communes.size() == 1) {
            commune.setVisible(false);
            commune.setValue(communes.getFirst());
        }
        offerVillages();
        commune.addValueChangeListener(e -> {
            offerVillages();
            changed.run();
        });
        village.addValueChangeListener(e -> changed.run());
        add(commune, village);
    }

    private List<Commune> communes() {
        var found = new ArrayList<Commune>();
        scope.provinceCodes().forEach(p -> found.addAll(areas.communes(p)));
        scope.communeCodes().forEach(c -> found.add(areas.commune(c)));
        scope.villageCodes().stream()
                .map(v -> areas.commune(areas.village(v).communeCode()))
                .distinct()
                .forEach(found::add);
        return found;
    }

    private void offerVillages() {
        var chosen = commune.getValue();
        var villages = chosen == null
                ? List.<Village>of()
                : areas.villages(chosen.communeCode()).stream()
                        .filter(v -> scope.covers(v.area()))
                        .toList();
        village.setItems(villages);
        village.setVisible(villages.size() > 1);
    }

    @Nullable String communeCode() {
        return commune.getValue() == null ? null : commune.getValue().communeCode();
    }

    @Nullable String villageCode() {
        return village.getValue() == null ? null : village.getValue().villageCode();
    }
}
