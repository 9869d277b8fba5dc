package vn.tungho.shared.ui;

import com.vaadin.flow.component.datepicker.DatePicker;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** A day, written as ngày/tháng/năm. */
public class DayField extends DatePicker {
    /** {@code latest} is the last day one may choose; null for any. */
    public DayField(String label, @Nullable LocalDate value, @Nullable LocalDate latest) {
        super(label);
        var words = new DatePickerI18n();
        words.setDateFormats("dd/MM/yyyy", "d/M/yyyy");
        words.setToday("Hôm nay");
        words.setCancel("Thôi");
        words.setFirstDayOfWeek(1);
        words.setWeekdaysShort(List.of("CN", "T2", "T3", "T4", "T5", "T6", "T7"));
        words.setWeekdays(List.of("Chủ nhật", "Thứ Hai", "Thứ Ba", "Thứ Tư", "Thứ Năm", "Thứ Sáu", "Thứ Bảy"));
        words.setMonthNames(java.util.stream.IntStream.rangeClosed(1, 12)
                .mapToObj(m -> "Tháng " + m)
                .toList());
        words.setBadInputErrorMessage("Nhập theo ngày/tháng/năm, ví dụ 28/02/2026.");
        words.setMaxErrorMessage("Ngày này còn ở phía trước. Hãy chọn ngày đã qua hoặc hôm nay.");
        setLocale(Locale.of("vi", "VN"));
        setI18n(words);
        setMax(latest);
        setValue(value);
    }
}
