package vn.tungho.operations.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import java.time.Duration;
import vn.tungho.operations.clock.ClockJump;
import vn.tungho.operations.clock.ClockWatch;
import vn.tungho.shared.VietnameseFormat;
import vn.tungho.shared.ui.Card;
import vn.tungho.shared.ui.Notices;

/** The clock jumped: what it showed, what waits, and the administrator's word that it is right. */
class ClockCard extends Card {
    ClockCard(ClockWatch clock, Runnable after) {
        super("Đồng hồ của máy đã nhảy");
        clock.open().forEach(jump -> add(new Paragraph(words(jump))));
        add(new Paragraph(
                "Các hẹn giờ theo luật và việc chạy hằng đêm đang dừng; mọi người vẫn làm việc. Hãy xem giờ của máy chủ"
                        + " (và của máy chủ cơ sở dữ liệu), sửa lại nếu sai, rồi xác nhận. Việc ghi trong lúc giờ sai mang ngày sai: hãy xem nhật ký"
                        + " từ lúc đó."));
        var confirm = new Button("Giờ của máy đã đúng, cho hẹn giờ chạy tiếp");
        confirm.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        confirm.setDisableOnClick(true);
        confirm.addClickListener(e -> {
            clock.confirm();
            Notices.success("Đã cho hẹn giờ chạy tiếp.");
            after.run();
        });
        add(new Div(confirm));
    }

    private static String words(ClockJump jump) {
        var way = jump.by().isNegative() ? "lùi " : "tiến ";
        var by = way + length(jump.by().abs());
        return switch (jump.kind()) {
            case STEP ->
                "Đồng hồ " + by + ": đáng ra là " + VietnameseFormat.dateTime(jump.expectedAt()) + ", máy lại báo "
                        + VietnameseFormat.dateTime(jump.foundAt()) + " (máy vừa ngủ dậy cũng báo như vậy).";
            case BEFORE_LAST_ENTRY ->
                "Chương trình khởi động lúc " + VietnameseFormat.dateTime(jump.foundAt())
                        + ", sớm hơn dòng nhật ký cuối cùng (" + VietnameseFormat.dateTime(jump.expectedAt())
                        + "): đồng hồ " + by + ".";
        };
    }

    private static String length(Duration length) {
        return length.toDays() > 0
                ? VietnameseFormat.number(length.toDays()) + " ngày " + length.toHoursPart() + " giờ"
                : length.toHours() > 0
                        ? length.toHours() + " giờ " + length.toMinutesPart() + " phút"
                        : length.toMinutes() + " phút";
    }
}
