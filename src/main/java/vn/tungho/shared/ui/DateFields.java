package vn.tungho.shared.ui;

import com.vaadin.flow.component.datepicker.DatePicker;
import java.util.List;
import java.util.Locale;

/** Date fields as they are typed in Vietnam. */
public final class DateFields {
    static final Locale VIETNAMESE = Locale.of("vi", "VN");

    private DateFields() {}

    /** A field for day/month/year, the week beginning on Monday. */
    public static DatePicker picker(String label) {
        var field = new DatePicker(label);
        field.setLocale(VIETNAMESE);
        field.setI18n(words());
        field.setPlaceholder("ngày/tháng/năm");
        return field;
    }

    /** The calendar's own words; a day in the future is refused where a latest day is set. */
    static DatePicker.DatePickerI18n words() {
        return new DatePicker.DatePickerI18n()
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
                .setCancel("Đóng")
                .setBadInputErrorMessage("Ngày này không có trong lịch. Nhập theo ngày/tháng/năm, ví dụ 28/02/1980.")
                .setMaxErrorMessage("Ngày này còn ở phía trước. Hãy chọn ngày đã qua hoặc hôm nay.");
    }
}
