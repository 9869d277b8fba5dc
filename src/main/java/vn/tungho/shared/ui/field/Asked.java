package vn.tungho.shared.ui.field;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasValue;
import com.vaadin.flow.component.checkbox.CheckboxGroup;
import com.vaadin.flow.component.combobox.ComboBoxBase;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.select.Select;

/** Fields that a form cannot do without: left empty they are asked for, never filled by a guess. */
public final class Asked {
    /** A select tells that it is needed by an attribute that its role, a button, does not have; a combo box does. */
    private static final String AS_COMBOBOX =
            "const name = () => this.querySelector(':scope > vaadin-select-value-button')"
                    + "?.setAttribute('role', 'combobox'); name(); requestAnimationFrame(name);";

    private Asked() {}

    /** Marks the fields as needed. */
    public static void of(HasValue<?, ?>... fields) {
        for (var field : fields) {
            one(field);
        }
    }

    /** Marks one field as needed, where it is made. */
    public static <F extends HasValue<?, ?>> F one(F field) {
        field.setRequiredIndicatorVisible(true);
        if (field instanceof Select<?> select) {
            select.addAttachListener(e -> select.getElement().executeJs(AS_COMBOBOX));
        }
        return field;
    }

    /** What is said when it was left empty: “Chưa ghi “Ngày ký”.” */
    public static String words(Component field) {
        var isChosen = field instanceof Select<?>
                || field instanceof RadioButtonGroup<?>
                || field instanceof CheckboxGroup<?>
                || field instanceof ComboBoxBase<?, ?, ?>;
        var label = field.getElement().getProperty("label", "");
        return (isChosen ? "Chưa chọn" : "Chưa ghi") + (label.isBlank() ? "." : " “" + label + "”.");
    }
}
