package vn.tungho.registry.ui;

import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Div;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.tungho.security.Scope;
import vn.tungho.shared.area.AreaDirectory;
import vn.tungho.shared.area.Commune;
import vn.tungho.shared.area.Village;

/** Chooses a commune and a village of a scope; what leaves no choice is not asked. */
public class AreaChoice extends Div {
    private final ComboBox<Commune> commune = new ComboBox<>("Xã");
    private final ComboBox<Village> village = new ComboBox<>("Thôn");
    private final AreaDirectory areas;
    private final Scope scope;
    private final List<Commune> communes;
    private boolean isQuiet;

    /** {@code changed} runs after each choice. */
    public AreaChoice(AreaDirectory areas, Scope scope, Runnable changed) {
        this.areas = areas;
        this.scope = scope;
        this.communes = communes(areas, scope);
        addClassName("th-filters");
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
        // listening begins when the first choice is made, so that the page is whole before it is asked to read
        commune.addValueChangeListener(e -> {
            offerVillages();
            tell(changed);
        });
        village.addValueChangeListener(e -> tell(changed));
        add(commune, village);
    }

    private void tell(Runnable changed) {
        if (!isQuiet) {
            changed.run();
        }
    }

    /** Sets the choice, as an address asks for it, without telling; what lies outside the scope is left open. */
    public void choose(@Nullable String communeCode, @Nullable String villageCode) {
        isQuiet = true;
        if (commune.isVisible()) {
            commune.setValue(communes.stream()
                    .filter(c -> c.communeCode().equals(communeCode))
                    .findFirst()
                    .orElse(null));
        }
        village.setValue(village.getListDataView()
                .getItems()
                .filter(v -> v.villageCode().equals(villageCode))
                .findFirst()
                .orElse(null));
        isQuiet = false;
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

    /** The communes that lie in the scope, wholly or with a village. */
    static List<Commune> communes(AreaDirectory areas, Scope scope) {
        var found = new ArrayList<Commune>();
        scope.provinceCodes().forEach(p -> found.addAll(areas.communes(p)));
        scope.communeCodes().forEach(c -> found.add(areas.commune(c)));
        scope.villageCodes().stream()
                .map(v -> areas.commune(v.substring(0, 5)))
                .distinct()
                .forEach(found::add);
        return found;
    }

    /** The chosen commune; null for all. */
    public @Nullable Commune commune() {
        return commune.getValue();
    }

    /** The chosen village; null for all. */
    public @Nullable Village village() {
        return village.getValue();
    }

    /** The code of the chosen commune; null for all. */
    public @Nullable String communeCode() {
        var chosen = commune.getValue();
        return chosen == null ? null : chosen.communeCode();
    }

    /** The code of the chosen village; null for all. */
    public @Nullable String villageCode() {
        var chosen = village.getValue();
        return chosen == null ? null : chosen.villageCode();
    }
}
