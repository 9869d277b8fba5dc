package vn.tungho.shared.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.customfield.CustomField;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.data.value.ValueChangeMode;

/** Counts people by thumb: large minus and plus, and a field between them to type into. Never below 0 or above the most. */
public class CountStepper extends CustomField<Integer> {
    private final IntegerField number = new IntegerField();
    private final int most;

    public CountStepper(String label, int most) {
        super(0);
        this.most = most;
        addClassName("th-stepper");
        setLabel(label);
        number.setValue(0);
        number.setMin(0);
        number.setMax(most);
        number.setAriaLabel(label);
        number.setValueChangeMode(ValueChangeMode.LAZY);
        number.addValueChangeListener(e -> updateValue());
        var less = step("−", "Bớt một: " + label, -1);
        var more = step("+", "Thêm một: " + label, 1);
        var row = new Div(less, number, more);
        row.addClassName("th-stepper-row");
        add(row);
    }

    @Override
    public void focus() {
        number.focus();
    }

    @Override
    protected Integer generateModelValue() {
        var typed = number.getValue();
        return typed == null ? 0 : Math.clamp(typed, 0, most);
    }

    @Override
    protected void setPresentationValue(Integer value) {
        number.setValue(value);
    }

    private Button step(String sign, String words, int by) {
        var button = new Button(sign, e -> {
            number.setValue(Math.clamp(generateModelValue() + by, 0, most));
            updateValue();
        });
        button.setAriaLabel(words);
        button.addClassName("th-stepper-button");
        return button;
    }
}
