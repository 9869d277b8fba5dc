package vn.tungho.support.ui;

import com.vaadin.flow.component.HasValue;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.tungho.shared.ui.ErrorSummary;
import vn.tungho.shared.ui.field.DecimalField;
import vn.tungho.support.facts.HouseState;
import vn.tungho.support.facts.Known;

/** A house as it is seen: its three parts, its space, help before. Where it may stay open, “chưa biết” is an answer. */
class HouseFields extends Div {
    private final Checkbox noHouse = new Checkbox("Hộ chưa có nhà ở");
    private final RadioButtonGroup<Known> foundation;
    private final RadioButtonGroup<Known> frame;
    private final RadioButtonGroup<Known> roof;
    private final DecimalField area = new DecimalField("Diện tích sử dụng cả nhà (m²)", "1", "2000", 1);
    private final RadioButtonGroup<Known> helped;

    HouseFields(boolean mayStayOpen) {
        addClassNames("th-stack-v", "th-form");
        foundation = known("Nền – móng", "Bền chắc", "Không bền chắc", mayStayOpen);
        frame = known("Khung – tường", "Bền chắc", "Không bền chắc", mayStayOpen);
        roof = known("Mái", "Bền chắc", "Không bền chắc", mayStayOpen);
        helped = known("Nhà nước hoặc tổ chức đã hỗ trợ nhà ở cho hộ", "Đã hỗ trợ", "Chưa lần nào", mayStayOpen);
        noHouse.addValueChangeListener(e -> showParts());
        add(
                new Paragraph(
                        "Ba kết cấu của hỗ trợ nhà ở khác với tường, cột, mái của chỉ số 7: xem riêng từng phần."),
                noHouse,
                foundation,
                frame,
                roof,
                area,
                helped);
        showParts();
    }

    private static RadioButtonGroup<Known> known(String label, String yes, String no, boolean mayStayOpen) {
        var group = new RadioButtonGroup<Known>(label);
        group.setItems(mayStayOpen ? List.of(Known.YES, Known.NO, Known.UNKNOWN) : List.of(Known.YES, Known.NO));
        group.setItemLabelGenerator(k -> k == Known.YES ? yes : k == Known.NO ? no : "Chưa biết");
        return group;
    }

    /** Under the space: how many persons share it. */
    void persons(int persons) {
        area.setHelperText(
                persons < 1
                        ? "Sổ hộ chưa ghi người nào: chưa tính được diện tích một người."
                        : "Hộ có " + persons + " người.");
    }

    void onChange(Runnable heard) {
        for (HasValue<?, ?> field : List.<HasValue<?, ?>>of(noHouse, foundation, frame, roof, area, helped)) {
            field.addValueChangeListener(e -> heard.run());
        }
    }

    private void showParts() {
        var has = !noHouse.getValue();
        foundation.setVisible(has);
        frame.setVisible(has);
        roof.setVisible(has);
        area.setVisible(has);
    }

    /** Fills the fields with what was known. */
    void show(HouseState house) {
        noHouse.setValue(house.hasHouse() == Known.NO);
        set(foundation, house.foundation());
        set(frame, house.frame());
        set(roof, house.roof());
        set(helped, house.helpedBefore());
        var space = house.area();
        area.write(space);
    }

    private static void set(RadioButtonGroup<Known> group, Known value) {
        if (group.getListDataView().contains(value)) {
            group.setValue(value);
        }
    }

    /** The house as filled in; what was not chosen is not known. */
    HouseState house() {
        if (noHouse.getValue()) {
            return HouseState.none(value(helped));
        }
        var parts = List.of(value(foundation), value(frame), value(roof));
        var space = area.read();
        var isTold = space != null || parts.stream().anyMatch(p -> p != Known.UNKNOWN);
        return new HouseState(
                isTold ? Known.YES : Known.UNKNOWN, parts.get(0), parts.get(1), parts.get(2), space, value(helped));
    }

    private static Known value(RadioButtonGroup<Known> group) {
        var chosen = (@Nullable Known) group.getValue();
        return chosen == null ? Known.UNKNOWN : chosen;
    }

    /** What a conclusion still needs. */
    List<ErrorSummary.Problem> open() {
        var problems = new ArrayList<ErrorSummary.Problem>();
        for (var group : noHouse.getValue() ? List.of(helped) : List.of(foundation, frame, roof, helped)) {
            if (value(group) == Known.UNKNOWN) {
                problems.add(new ErrorSummary.Problem("Chọn cho phần: " + group.getLabel() + ".", group));
            }
        }
        if (!noHouse.getValue() && area.isEmpty()) {
            problems.add(new ErrorSummary.Problem("Ghi diện tích nhà bằng mét vuông, ví dụ 36.", area));
        }
        return problems;
    }
}
