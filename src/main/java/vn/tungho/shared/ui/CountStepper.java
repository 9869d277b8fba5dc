package vn.tungho.shared.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.customfield.CustomField;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.data.value.ValueChangeMode;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Counts people by thumb: large minus and plus, and a field between them to type into. The value is what was typed, null while
 * nothing is; a number outside 0 to the most is said at the field and is a {@link #problem}, it is never made to fit.
 */
public class CountStepper extends CustomField<@Nullable Integer> {
    private final IntegerField number = new IntegerField();
    private final int most;

    /** {@code most}: the highest number that makes sense, such as how many attend. */
    public CountStepper(String label, int most) {
        super(null);
        this.most = most;
        addClassName("th-stepper");
        setLabel(label);
        number.setMin(0);
        number.setMax(most);
        number.setI18n(new IntegerField.IntegerFieldI18n()
                .setBadInputErrorMessage("Chỉ ghi bằng chữ số, ví dụ 12.")
                .setMinErrorMessage(range())
                .setMaxErrorMessage(range()));
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

    /** What is wrong with the number: nothing written, or one outside the range. {@code whose} begins the sentence. */
    public Optional<ErrorSummary.Problem> problem(String whose) {
        var value = getValue();
        if (value == null) {
            return Optional.of(new ErrorSummary.Problem(whose + ": chưa ghi số người, ghi bằng chữ số.", this));
        }
        return value >= 0 && value <= most
                ? Optional.empty()
                : Optional.of(new ErrorSummary.Problem(whose + ": " + range(), this));
    }

    private String range() {
        return "ghi một số từ 0 đến " + most + ".";
    }

    @Override
    protected @Nullable Integer generateModelValue() {
        return number.getValue();
    }

    @Override
    protected void setPresentationValue(@Nullable Integer value) {
        number.setValue(value);
    }

    /** A step stays within the range: from a number beyond it, it leads to the nearest one within. */
    private Button step(String sign, String words, int by) {
        var button = new Button(sign, e -> {
            var value = number.getValue();
            number.setValue(Math.clamp((value == null ? 0 : value) + by, 0, most));
            updateValue();
        });
        button.setAriaLabel(words);
        button.addClassName("th-stepper-button");
        return button;
    }
}
