package vn.tungho.review.ui.office;

import com.vaadin.flow.component.select.Select;
import java.util.TreeSet;
import vn.tungho.review.Campaign;

/** Chooses a review year among those the province has opened, the newest first. */
class Years extends Select<Integer> {
    Years(OfficeDesk desk, Runnable changed) {
        setLabel("Năm");
        var years = new TreeSet<Integer>();
        desk.person().grants().stream()
                .map(g -> g.area().provinceCode())
                .distinct()
                .flatMap(p -> desk.campaigns().ofProvince(p).stream())
                .map(Campaign::year)
                .forEach(years::add);
        if (years.isEmpty()) {
            years.add(desk.today().getYear());
        }
        setItems(years.descendingSet());
        setItemLabelGenerator(y -> "Năm " + y);
        setValue(years.last());
        addValueChangeListener(e -> changed.run());
    }

    int year() {
        return getValue();
    }
}
