package vn.tungho.support.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.TextField;
import org.jspecify.annotations.Nullable;
import vn.tungho.shared.BusinessException;
import vn.tungho.shared.ui.DayField;
import vn.tungho.shared.ui.ErrorSummary;
import vn.tungho.shared.ui.MoneyField;
import vn.tungho.shared.ui.Notices;
import vn.tungho.support.Fund;
import vn.tungho.support.Pledge;

/** Money or goods came in, of a promise or by themselves. */
class ReceiptDialog extends Dialog {
    ReceiptDialog(SupportDesk desk, Fund fund, @Nullable Pledge pledge, Runnable done) {
        setHeaderTitle(pledge == null ? "Khoản nhận: " + fund.name() : "Nhận từ " + pledge.giver());
        setWidth("32rem");
        var errors = new ErrorSummary();
        var amount = new MoneyField("Số tiền hoặc giá trị đã nhận");
        amount.setAmount(pledge == null ? null : (Long) (pledge.amount() - pledge.received()));
        var day = new DayField("Ngày nhận", desk.today(), desk.today());
        var note = new TextField("Chứng từ, ghi chú");
        note.setMaxLength(300);
        var body = new Div(errors, amount, day, note);
        body.addClassName("th-stack-v");
        add(body);
        var save = new Button("Ghi đã nhận", e -> {
            try {
                var value = amount.amount();
                desk.funds()
                        .receive(
                                fund.fundId(),
                                pledge == null ? null : (Long) pledge.pledgeId(),
                                value == null ? 0 : value,
                                day.getValue() == null ? desk.today() : day.getValue(),
                                note.getValue());
                close();
                Notices.success("Đã ghi khoản nhận.");
                done.run();
            } catch (BusinessException failure) {
                errors.show(failure.getMessage());
            }
        });
        save.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        getFooter().add(new Button("Đóng", e -> close()), save);
    }
}
