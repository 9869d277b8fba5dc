package vn.tungho.shared.ui;

import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import org.jspecify.annotations.Nullable;
import vn.tungho.shared.VietnameseFormat;

/** An amount in đồng: typed with or without dots, shown with them. */
public class MoneyField extends TextField {
    public MoneyField(String label) {
        super(label);
        setSuffixComponent(new Span("đ"));
        setMaxLength(20);
        setAllowedCharPattern("[0-9. ]");
        setValueChangeMode(ValueChangeMode.ON_CHANGE);
        getElement().setAttribute("inputmode", "numeric");
        addValueChangeListener(e -> {
            var amount = amount();
            if (amount != null && e.isFromClient()) {
                setValue(VietnameseFormat.number(amount));
            }
        });
    }

    /** The amount; null when nothing is typed. */
    public @Nullable Long amount() {
        var digits = getValue().replaceAll("[^0-9]", "");
        return digits.isEmpty() ? null : Long.valueOf(digits);
    }

    public void setAmount(@Nullable Long amount) {
        setValue(amount == null ? "" : VietnameseFormat.number(amount));
    }
}
