package vn.tungho.review.ui.list;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import java.util.Set;
import java.util.function.Consumer;
import vn.tungho.registry.Household;
import vn.tungho.registry.HouseholdFilter;
import vn.tungho.registry.HouseholdRow;
import vn.tungho.review.Review;
import vn.tungho.review.ui.list.ListPanel.Services;
import vn.tungho.shared.ui.PathLink;

/** Finds a household of the commune by name, code or number; one that is not there is registered first. */
class HouseholdPicker extends Div {
    private static final int SHOWN = 8;
    private static final int SHORTEST = 2;

    private final Services services;
    private final Review review;
    private final Consumer<Household> chosen;
    private final TextField text = new TextField("Tìm hộ trong xã");
    private final Div hits = new Div();

    HouseholdPicker(Services services, Review review, Consumer<Household> chosen) {
        this.services = services;
        this.review = review;
        this.chosen = chosen;
        addClassName("th-stack-v");
        text.setPlaceholder("Tên chủ hộ, mã hộ hoặc số CCCD; gõ không dấu cũng được");
        text.setPrefixComponent(VaadinIcon.SEARCH.create());
        text.setClearButtonVisible(true);
        text.setWidthFull();
        text.setValueChangeMode(ValueChangeMode.LAZY);
        text.addValueChangeListener(e -> search(e.getValue().strip()));
        hits.addClassName("th-stack-v");
        hits.getElement().setAttribute("aria-live", "polite");
        add(text, hits, new PathLink("Hộ chưa có trong sổ? Đăng ký hộ mới", "ho-gia-dinh/moi"));
    }

    private void search(String words) {
        hits.removeAll();
        if (words.length() < SHORTEST) {
            return;
        }
        var scope = services.current().require().scope();
        var filter = new HouseholdFilter(words, Set.of(), review.communeCode(), null, false);
        var found = services.households().search(filter, scope, null, SHOWN);
        found.forEach(row -> hits.add(hit(row)));
        if (found.isEmpty()) {
            hits.add(new Paragraph("Không thấy hộ nào trong xã. Thử ít chữ hơn, hoặc đăng ký hộ mới."));
        }
    }

    private Button hit(HouseholdRow row) {
        var born = row.headBirthYear() == null ? "" : " · sinh " + row.headBirthYear();
        var button = new Button(
                row.headName() + " · " + row.villageName() + born + " · "
                        + row.povertyStatus().inYear(row.classYear()).toLowerCase(java.util.Locale.ROOT),
                e -> chosen.accept(services.households().find(row.householdId())));
        button.addClassName("th-wide");
        return button;
    }
}
