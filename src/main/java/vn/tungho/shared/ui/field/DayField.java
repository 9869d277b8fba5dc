package vn.tungho.shared.ui.field;

import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.data.binder.ValidationResult;
import com.vaadin.flow.data.binder.Validator;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import vn.tungho.shared.BusinessException;
import vn.tungho.shared.input.Days;

/**
 * A day, written as ngày/tháng/năm. A day that is not in the calendar or outside the range is a fault in words and never taken for
 * an empty field; a field that opens with a day must not be left empty.
 */
public class DayField extends DatePicker {
    private static final Locale VIETNAMESE = Locale.of("vi", "VN");
    private @Nullable LocalDate earliest;
    private @Nullable LocalDate latest;

    /** An empty field for any day from 1900 on. */
    public DayField(String label) {
        this(label, null, null);
    }

    /** {@code latest} is the last day one may choose; null for any. */
    public DayField(String label, @Nullable LocalDate value, @Nullable LocalDate latest) {
        super(label);
        setLocale(VIETNAMESE);
        setI18n(words());
        setPlaceholder("ngày/tháng/năm");
        setMin(Days.LOWEST);
        setMax(latest);
        setValue(value);
        setRequiredIndicatorVisible(value != null);
    }

    /** No day before this one can be chosen: the begin of what the form is about. */
    public final DayField from(@Nullable LocalDate first) {
        setMin(first);
        return this;
    }

    /** The field may be left empty, although it opens with a day. */
    public final DayField optional() {
        setRequiredIndicatorVisible(false);
        return this;
    }

    /** The day, for an act whose form was looked at: what is missing or refused is an expected "no", never today. */
    public final LocalDate given() {
        var fault = fault(getValue(), true);
        if (fault != null || getValue() == null) {
            throw new BusinessException(fault == null ? Asked.words(this) : fault);
        }
        return getValue();
    }

    @Override
    public final void setMin(@Nullable LocalDate first) {
        earliest = first == null || first.isBefore(Days.LOWEST) ? Days.LOWEST : first;
        super.setMin(earliest);
    }

    @Override
    public final void setMax(@Nullable LocalDate last) {
        latest = last;
        super.setMax(last);
    }

    @Override
    public Validator<LocalDate> getDefaultValidator() {
        return (day, context) -> {
            var fault = fault(day, context == null);
            return fault == null ? ValidationResult.ok() : ValidationResult.error(fault);
        };
    }

    private @Nullable String fault(@Nullable LocalDate day, boolean isFormAsking) {
        if (day == null && isInputUnparsable()) {
            var typed = getElement().getProperty("_inputElementValue", "");
            var fault = Days.read(typed).fault();
            return fault == null ? "Ngày này không có trong lịch. Nhập theo ngày/tháng/năm, ví dụ 28/02/1980." : fault;
        }
        if (day == null) {
            return isFormAsking && isRequiredIndicatorVisible() ? Asked.words(this) : null;
        }
        return Days.within(day, earliest, latest).fault();
    }

    private static DatePickerI18n words() {
        return new DatePickerI18n()
                .setDateFormats("dd/MM/yyyy", "d/M/yyyy", "d-M-yyyy", "d.M.yyyy", "ddMMyyyy")
                .setMonthNames(List.of(
                        "Tháng 1",
                        "Tháng 2",
                        "Tháng 3",
                        "Tháng 4",
                        "Tháng 5",
                        "Tháng 6",
                        "Tháng 7",
                        "Tháng 8",
                        "Tháng 9",
                        "Tháng 10",
                        "Tháng 11",
                        "Tháng 12"))
                .setWeekdays(List.of("Chủ nhật", "Thứ Hai", "Thứ Ba", "Thứ Tư", "Thứ Năm", "Thứ Sáu", "Thứ Bảy"))
                .setWeekdaysShort(List.of("CN", "T2", "T3", "T4", "T5", "T6", "T7"))
                .setFirstDayOfWeek(1)
                .setToday("Hôm nay")
                .setCancel("Đóng");
    }
}
