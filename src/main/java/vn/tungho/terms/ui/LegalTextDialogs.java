package vn.tungho.terms.ui;

import com.vaadin.flow.component.textfield.TextField;
import vn.tungho.shared.basis.LegalText;
import vn.tungho.shared.ui.ActDialog;
import vn.tungho.shared.ui.field.Asked;
import vn.tungho.shared.ui.field.DayField;
import vn.tungho.shared.ui.field.DocumentNumberField;
import vn.tungho.terms.LegalTextService;

/** What an administrator does with a text papers rest on: enter, confirm, take out. */
final class LegalTextDialogs {
    private LegalTextDialogs() {}

    static void enter(LegalTextService texts, LegalText t, Runnable done) {
        var number = Asked.one(new DocumentNumberField("Số, ký hiệu văn bản", "12-NQ/TU"));
        var day = Asked.one(new DayField("Ngày ban hành"));
        var subject = new TextField("Cơ quan ban hành và trích yếu");
        subject.setHelperText("Viết tiếp sau số và ngày, ví dụ: của Tỉnh ủy về giảm nghèo bền vững.");
        subject.setMaxLength(200);
        subject.setValue(t.subject());
        subject.setVisible(!t.subject().isBlank());
        new ActDialog(
                        "Ghi số, ngày văn bản",
                        "Có giá trị khi một quản trị viên khác đối chiếu với văn bản và xác nhận.",
                        () -> texts.enter(t, number.number(), day.given(), subject.getValue()),
                        done,
                        number,
                        day,
                        subject)
                .asForm()
                .about("legal-text/" + t.legalText(), t.version())
                .open();
    }

    static void confirm(LegalTextService texts, LegalText t, Runnable done) {
        new ActDialog(
                        "Đối chiếu và xác nhận",
                        "Bạn đã so với văn bản chính thức: " + t.citeNew() + ". Giấy tờ ký từ nay ghi căn cứ này.",
                        () -> texts.confirm(t),
                        done)
                .open();
    }

    static void refuse(LegalTextService texts, LegalText t, boolean isOwn, Runnable done) {
        new ActDialog(
                        isOwn ? "Rút lại" : "Không xác nhận",
                        "Bỏ số, ngày đang chờ: " + t.citeNew() + ".",
                        () -> texts.refuse(t),
                        done)
                .open();
    }
}
