package vn.tungho.registry.ui;

import com.vaadin.flow.component.datepicker.DatePicker;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;

/** A day, written as ngày/tháng/năm. */
class DayField extends DatePicker {
    DayField(String label, LocalDate value) {
        super(label, value);
        var words = new DatePickerI18n();
        words.setDateFormats("dd/MM/yyyy", "d/M/yyyy");
        words.setToday("Hôm nay");
        words.setCancel("Thôi");
        words.setFirstDayOfWeek(1);
        words.setWeekdaysShort(List.of("CN", "T2", "T3", "T4", "T5", "T6", "T7"));
        words.setWeekdays(List.of("Chủ nhật", "Thứ Hai", "Thứ Ba", "Thứ Tư", "Thứ Năm", "Thứ Sáu", "Thứ Bảy"));
        words.setMonthNames(List.of(
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
                "Tháng 12"));
        words.setBadInputErrorMessage("Nhập theo ngày/tháng/năm, ví dụ 28/02/2026.");
        setLocale(Locale.of("vi", "VN"));
        setI18n(words);
    }
}
