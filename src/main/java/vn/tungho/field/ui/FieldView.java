package vn.tungho.field.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import vn.tungho.field.DeviceService;
import vn.tungho.field.FieldDevice;
import vn.tungho.field.FieldSetService;
import vn.tungho.field.KeptWords;
import vn.tungho.field.ReceiptService;
import vn.tungho.security.CurrentUser;
import vn.tungho.security.Role;
import vn.tungho.shared.VietnameseFormat;
import vn.tungho.shared.ui.Card;
import vn.tungho.shared.ui.EmptyState;
import vn.tungho.shared.ui.FactList;
import vn.tungho.shared.ui.KeysetList;
import vn.tungho.shared.ui.PageHeader;

/** The app for work without signal: how to open it, one's devices, and what could not be taken from them. */
@Route(FieldNavigation.PATH)
@PageTitle("Đi hộ · Từng Hộ")
@RolesAllowed({"ENUMERATOR", "CADRE", "POVERTY_OFFICER", "STEERING_COMMITTEE"})
class FieldView extends Div {
    FieldView(DeviceService devices, ReceiptService receipts, KeptWords words, CurrentUser current) {
        addClassNames("th-narrow", "th-stack-v");
        add(new PageHeader("Đi hộ", "Ghi chuyến thăm và làm phiếu khi không có mạng"));
        var person = current.require();
        if (person.has(Role.ENUMERATOR) || person.has(Role.CADRE)) {
            add(app(), mine(devices), notAccepted(receipts, words));
        }
        if (receipts.readsOthers()) {
            add(rejected(receipts, words));
        }
    }

    private static Card app() {
        var open = new Anchor("./" + FieldNavigation.APP, "Mở ứng dụng đi hộ");
        open.setRouterIgnore(true);
        open.addClassNames("th-button", "th-primary", "th-wide");
        return new Card(
                "Ứng dụng trên điện thoại",
                new Paragraph("Ứng dụng giữ tối đa " + FieldSetService.MOST_HOUSEHOLDS
                        + " hộ của bạn trên máy, mã hóa bằng mã PIN riêng, và dùng được cả ngày không cần mạng."),
                new OrderedList(
                        new ListItem("Ở nơi có mạng, mở ứng dụng và đặt mã PIN."),
                        new ListItem("Chọn “Cài lên màn hình chính” để lần sau mở không cần mạng."),
                        new ListItem("Đi hộ. Khi về nơi có mạng, mở ứng dụng và chờ báo “Đã đồng bộ”.")),
                open);
    }

    private static Card mine(DeviceService devices) {
        var card = new Card("Máy của bạn");
        var mine = devices.mine();
        if (mine.isEmpty()) {
            card.add(new Paragraph("Bạn chưa dùng ứng dụng trên máy nào."));
        }
        mine.forEach(d -> card.add(device(d)));
        return card;
    }

    private static Component device(FieldDevice d) {
        return new FactList()
                .fact("Máy", d.label())
                .fact(
                        "Đồng bộ đủ lần cuối",
                        d.completeAt() == null ? "chưa lần nào" : VietnameseFormat.dateTime(d.completeAt()))
                .fact(
                        "Tải về lần cuối",
                        d.pulledAt() == null ? "chưa lần nào" : VietnameseFormat.dateTime(d.pulledAt()))
                .fact("Còn chờ gửi", d.waiting() == 0 ? "không" : d.waiting() + " bản ghi");
    }

    private static Card notAccepted(ReceiptService receipts, KeptWords words) {
        var card = new Card("Bản ghi của bạn cần xem lại");
        var list = receipts.mineNotAccepted(30);
        if (list.isEmpty()) {
            card.add(new Paragraph("Mọi bản ghi gửi từ máy của bạn đều đã được nhận."));
        }
        list.forEach(r -> card.add(new ReceiptLine(receipts, words, r)));
        return card;
    }

    private static Card rejected(ReceiptService receipts, KeptWords words) {
        var list = new KeysetList<>(
                receipts::rejected,
                r -> new ReceiptLine(receipts, words, r),
                () -> new EmptyState(
                        "Không có bản ghi nào bị từ chối",
                        "Bản ghi từ máy mà hệ thống không nhận được sẽ hiện ở đây, giữ nguyên văn kèm lý do."));
        list.reload();
        var promise = new Span("Được giữ nguyên văn trong " + receipts.keptDays() + " ngày.");
        promise.addClassName("th-muted");
        return new Card("Bản ghi bị từ chối trong địa bàn", promise, list);
    }
}
