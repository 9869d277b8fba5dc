package vn.tungho.support.ui;

import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.textfield.TextField;
import org.jspecify.annotations.Nullable;
import vn.tungho.shared.ui.ActDialog;
import vn.tungho.shared.ui.field.Asked;
import vn.tungho.shared.ui.field.DayField;
import vn.tungho.shared.ui.field.MoneyField;
import vn.tungho.support.Fund;
import vn.tungho.support.Pledge;

/** Money or goods came in, of a promise or by themselves. */
final class ReceiptDialog {
    private ReceiptDialog() {}

    static Dialog of(SupportDesk desk, Fund fund, @Nullable Pledge pledge, Runnable done) {
        var amount = Asked.one(new MoneyField("Số tiền hoặc giá trị đã nhận"));
        amount.setAmount(pledge == null ? null : (Long) (pledge.amount() - pledge.received()));
        var day = new DayField("Ngày nhận", desk.today(), desk.today());
        var note = new TextField("Chứng từ, ghi chú");
        note.setMaxLength(300);
        var title = pledge == null ? "Khoản nhận: " + fund.name() : "Nhận từ " + pledge.giver();
        return new ActDialog(
                        new ActDialog.Words(title, "", "Ghi đã nhận", "Thôi", "Đã ghi khoản nhận."),
                        () -> desk.funds()
                                .receive(
                                        fund.fundId(),
                                        pledge == null ? null : (Long) pledge.pledgeId(),
                                        amount.given(),
                                        day.given(),
                                        note.getValue()),
                        done,
                        amount,
                        day,
                        note)
                .about("fund/" + fund.fundId() + "/" + (pledge == null ? "" : pledge.pledgeId()));
    }
}
