package vn.tungho.shared.ui;

import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.customfield.CustomField;
import com.vaadin.flow.component.html.Div;
import org.jspecify.annotations.Nullable;
import vn.tungho.shared.area.Area;
import vn.tungho.shared.area.AreaDirectory;
import vn.tungho.shared.area.Commune;
import vn.tungho.shared.area.Province;
import vn.tungho.shared.area.Village;

/** Chooses a province, a commune or a village, level by level; the value is null until the level asked for is reached. */
public class AreaPicker extends CustomField<@Nullable Area> {
    /** How far down one must choose. */
    public enum Depth {
        PROVINCE,
        COMMUNE,
        VILLAGE
    }

    private final AreaDirectory areas;
    private final ComboBox<Province> province = new ComboBox<>("Tỉnh, thành phố");
    private final ComboBox<Commune> commune = new ComboBox<>("Xã, phường");
    private final ComboBox<Village> village = new ComboBox<>("Thôn, tổ dân phố");
    private Depth depth = Depth.PROVINCE;
    private boolean isProvinceEnough;

    public AreaPicker(AreaDirectory areas) {
        this.areas = areas;
        addClassName("th-area-picker");
        province.setItemLabelGenerator(Province::name);
        commune.setItemLabelGenerator(Commune::name);
        village.setItemLabelGenerator(Village::name);
        province.setItems(areas.provinces());
        province.addValueChangeListener(e -> fillCommunes(e.getValue()));
        commune.addValueChangeListener(e -> fillVillages(e.getValue()));
        village.addValueChangeListener(e -> updateValue());
        var row = new Div(province, commune, village);
        row.addClassName("th-row");
        add(row);
        setDepth(Depth.PROVINCE);
    }

    public final void setDepth(Depth newDepth) {
        setDepth(newDepth, false);
    }

    /** The same where the whole province may be chosen as well, by leaving the commune empty. */
    public final void setDepth(Depth newDepth, boolean mayStayAtProvince) {
        depth = newDepth;
        isProvinceEnough = mayStayAtProvince;
        commune.setPlaceholder(mayStayAtProvince && newDepth != Depth.PROVINCE ? "Cả tỉnh" : "");
        commune.setClearButtonVisible(mayStayAtProvince);
        commune.setVisible(depth != Depth.PROVINCE);
        village.setVisible(depth == Depth.VILLAGE);
        updateValue();
    }

    @Override
    protected @Nullable Area generateModelValue() {
        var p = province.getValue();
        var c = commune.getValue();
        return switch (depth) {
            case PROVINCE -> p == null ? null : Area.province(p.provinceCode());
            case COMMUNE ->
                c != null ? c.area() : isProvinceEnough && p != null ? Area.province(p.provinceCode()) : null;
            case VILLAGE ->
                village.getValue() == null ? null : village.getValue().area();
        };
    }

    @Override
    protected void setPresentationValue(@Nullable Area area) {
        if (area == null) {
            province.clear();
            return;
        }
        province.setValue(areas.province(area.provinceCode()));
        if (area.communeCode() != null) {
            commune.setValue(areas.commune(area.communeCode()));
        }
        if (area.villageCode() != null) {
            village.setValue(areas.village(area.villageCode()));
        }
    }

    private void fillCommunes(@Nullable Province chosen) {
        commune.clear();
        if (chosen != null) {
            commune.setItems(areas.communes(chosen.provinceCode()));
        }
        updateValue();
    }

    private void fillVillages(@Nullable Commune chosen) {
        village.clear();
        if (chosen != null && depth == Depth.VILLAGE) {
            village.setItems(areas.villages(chosen.communeCode()));
        }
        updateValue();
    }
}
