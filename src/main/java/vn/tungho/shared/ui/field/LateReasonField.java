package vn.tungho.shared.ui.field;

import com.vaadin.flow.component.textfield.TextArea;
import java.time.LocalDate;
import java.util.Optional;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** Why a paper is entered only now; asked where its day of receipt is long ago. */
public class LateReasonField extends TextArea {
    private final DayField receivedOn;
    private final Predicate<LocalDate> isLate;

    /** {@code isLate} says which day of receipt needs the reason. */
    public LateReasonField(DayField receivedOn, Predicate<LocalDate> isLate) {
        super("Vì sao nay mới vào sổ");
        this.receivedOn = receivedOn;
        this.isLate = isLate;
        setMaxLength(500);
        setWidthFull();
        setHelperText(
                "Ngày nhận đã lâu. Ví dụ: giấy gửi bưu điện đến nhầm thôn, hôm nay mới chuyển lên. Lý do được lưu cùng hồ sơ.");
        receivedOn.addValueChangeListener(e -> show());
        show();
    }

    private void show() {
        var day = receivedOn.getValue();
        setVisible(day != null && !receivedOn.isInvalid() && isLate.test(day));
    }

    /** What is wrong with the answer, in words; empty when nothing is. */
    public Optional<String> fault() {
        return isVisible() && getValue().isBlank()
                ? Optional.of("Ghi vì sao nay mới vào sổ, hoặc sửa ngày nhận.")
                : Optional.empty();
    }

    /** The reason; null where none is asked. */
    public @Nullable String reason() {
        return isVisible() ? getValue() : null;
    }
}
