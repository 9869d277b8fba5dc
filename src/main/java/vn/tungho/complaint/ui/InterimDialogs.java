package vn.tungho.complaint.ui;

import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.textfield.TextArea;
import java.util.function.Consumer;
import vn.tungho.complaint.Complaint;
import vn.tungho.complaint.InterimOrder;
import vn.tungho.complaint.InterimService;
import vn.tungho.complaint.PartWithdrawn;
import vn.tungho.complaint.TerminationGround;
import vn.tungho.complaint.TerminationOrder;
import vn.tungho.shared.ui.ActDialog;
import vn.tungho.shared.ui.LegalTextNote;
import vn.tungho.shared.ui.field.DocumentNumberField;
import vn.tungho.shared.ui.form.RecordForm;

/** Decisions on the way, each in a dialog that says what it does. */
final class InterimDialogs {
    private InterimDialogs() {}

    static ActDialog suspend(ComplaintPages pages, Complaint c, Consumer<Complaint> done) {
        var number = number();
        var reason = reason("Lý do tạm đình chỉ");
        var answers =
                new RecordForm<>(InterimOrder.class).field("number", number).field("reason", reason);
        return new ActDialog(
                        "Tạm đình chỉ",
                        "Đồng hồ của thời hạn giải quyết dừng từ hôm nay; thời hạn chạy tiếp từ ngày của quyết định tiếp tục (Mẫu 14b). Quyết định phải gửi trong "
                                + pages.calendar().length(InterimService.SENDING_RULE) + ".",
                        () -> {
                            var order = answers.data();
                            pages.interims().suspend(c.complaintId(), order.number(), order.reason());
                        },
                        () -> done.accept(c),
                        number,
                        reason,
                        LegalTextNote.leftOut(pages.bases().localGovernment(), pages.today()))
                .asking(answers::problems)
                .asForm()
                .about("complaint/" + c.complaintId());
    }

    static ActDialog withdrawPart(ComplaintPages pages, Complaint c, Consumer<Complaint> done) {
        var part = reason("Người khiếu nại rút phần nào");
        var answers = new RecordForm<>(PartWithdrawn.class).field("part", part);
        return new ActDialog(
                        "Rút một phần",
                        "Phần còn lại vẫn được giải quyết trong thời hạn cũ.",
                        () -> pages.interims()
                                .withdrawPart(c.complaintId(), answers.data().part()),
                        () -> done.accept(c),
                        part)
                .asking(answers::problems)
                .asForm()
                .about("complaint/" + c.complaintId());
    }

    static ActDialog terminate(ComplaintPages pages, Complaint c, Consumer<Complaint> done) {
        var ground = new ComboBox<TerminationGround>("Căn cứ đình chỉ");
        ground.setItems(TerminationGround.values());
        ground.setItemLabelGenerator(TerminationGround::label);
        var number = number();
        var reason = reason("Ghi thêm, ví dụ ngày của đơn rút");
        var answers = new RecordForm<>(TerminationOrder.class)
                .field("ground", ground)
                .field("number", number)
                .field("detail", reason);
        return new ActDialog(
                        "Đình chỉ",
                        "Việc giải quyết chấm dứt, không có quyết định về nội dung. "
                                + (c.isFirst() ? "" : "Quyết định lần đầu có hiệu lực ngay. ")
                                + "Quyết định đình chỉ phải gửi trong "
                                + pages.calendar().length(InterimService.SENDING_RULE) + ".",
                        () -> pages.interims().terminate(c.complaintId(), answers.data()),
                        () -> done.accept(c),
                        ground,
                        number,
                        reason,
                        LegalTextNote.leftOut(pages.bases().localGovernment(), pages.today()))
                .asking(answers::problems)
                .asForm()
                .about("complaint/" + c.complaintId());
    }

    private static DocumentNumberField number() {
        return new DocumentNumberField("Số quyết định", "46/QĐ-UBND");
    }

    private static TextArea reason(String label) {
        var reason = new TextArea(label);
        reason.setWidthFull();
        return reason;
    }
}
