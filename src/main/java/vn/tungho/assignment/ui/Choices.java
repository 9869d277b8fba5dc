package vn.tungho.assignment.ui;

import com.vaadin.flow.component.ItemLabelGenerator;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.radiobutton.RadioGroupVariant;
import com.vaadin.flow.component.select.Select;
import java.util.List;

/** Large choices for the thumb. */
final class Choices {
    private Choices() {}

    static <T> RadioButtonGroup<T> of(String label, List<T> items, ItemLabelGenerator<T> words) {
        var group = new RadioButtonGroup<T>(label);
        group.addThemeVariants(RadioGroupVariant.LUMO_VERTICAL);
        group.addClassNames("th-choices", "th-help-choices");
        group.setItems(items);
        group.setItemLabelGenerator(words);
        return group;
    }

    static <T> Select<T> select(String label, List<T> items, ItemLabelGenerator<T> words) {
        var select = new Select<T>();
        select.setLabel(label);
        select.setItems(items);
        select.setItemLabelGenerator(words);
        return select;
    }
}
