package vn.tungho.shared.ui.field;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.customfield.CustomField;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.data.value.ValueChangeMode;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.tungho.shared.input.Counts;
import vn.tungho.shared.ui.draft.KeepsItself;

/**
 * Counts people by thumb: large minus and plus, and a field between them to type into. The value is what was typed, null while
 * no number is; one outside 0 to the most is said at the field and is a {@link #fault}, it is never made to fit.
 */
public class CountStepper extends CustomField<@Nullable Integer> implements KeepsItself<@Nullable Integer> {
    private final CountField number;
    private final int most;

    /** {@code most}: the highest number that makes sense, such as how many attend. */
    public CountStepper(String label, int most) {
        super(null);
        this.most = most;
        addClassName("th-stepper");
        setLabel(label);
        number = new CountField("", 0, most);
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

    /** What is wrong with the number: nothing written, or what cannot be taken. {@code whose} begins the sentence. */
    public Optional<String> fault(String whose) {
        var reading = number.reading();
        if (reading.isNothing()) {
            return Optional.of(whose + ": chưa ghi số người, " + Counts.range(0, most));
        }
        return reading.refusal().map(words -> whose + ": " + words);
    }

    @Override
    public String write(@Nullable Integer value) {
        return String.valueOf(value);
    }

    @Override
    public Integer read(String text) {
        return Integer.valueOf(text);
    }

    @Override
    protected @Nullable Integer generateModelValue() {
        return Counts.read(number.getValue(), 0, Integer.MAX_VALUE).value();
    }

    @Override
    protected void setPresentationValue(@Nullable Integer value) {
        number.write(value);
    }

    /** A step stays within the range: from a number beyond it, it leads to the nearest one within. */
    private Button step(String sign, String words, int by) {
        var button = new Button(sign, e -> {
            var value = getValue();
            number.write(Math.clamp((value == null ? 0 : value) + by, 0, most));
            updateValue();
        });
        button.setAriaLabel(words);
        button.addClassName("th-stepper-button");
        return button;
    }
}
