package vn.tungho.shared.ui;

import com.vaadin.flow.component.datepicker.DatePicker;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** A day, written as ngày/tháng/năm. */
public class DayField extends DatePicker {
    /** {@code latest} is the last day one may choose; null for any. */
    public DayField(String label, @Nullable LocalDate value, @Nullable LocalDate latest) {
        super(label);
        setLocale(DateFields.VIETNAMESE);
        setI18n(DateFields.words());
        setMax(latest);
        setValue(value);
    }
}
