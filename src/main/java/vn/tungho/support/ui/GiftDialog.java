package vn.tungho.support.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.TextField;
import vn.tungho.shared.BusinessException;
import vn.tungho.shared.ui.DayField;
import vn.tungho.shared.ui.ErrorSummary;
import vn.tungho.shared.ui.MoneyField;
import vn.tungho.shared.ui.Notices;
import vn.tungho.support.Fund;
import vn.tungho.support.GiftKind;

/** Somebody promises money or goods. */
class GiftDialog extends Dialog {
    GiftDialog(SupportDesk desk, Fund fund, Runnable done) {
        setHeaderTitle("Lời hứa ủng hộ: " + fund.name());
        setWidth("32rem");
        var errors = new ErrorSummary();
        var giver = new TextField("Ai ủng hộ");
        giver.setMaxLength(200);
        var kind = new RadioButtonGroup<GiftKind>("Ủng hộ bằng");
        kind.setItems(GiftKind.values());
        kind.setItemLabelGenerator(GiftKind::label);
        kind.setValue(GiftKind.MONEY);
        var description = new TextField("Hiện vật gì, dùng vào việc gì");
        description.setMaxLength(300);
        var amount = new MoneyField("Số tiền hoặc giá trị");
        var day = new DayField("Ngày hứa", desk.today(), desk.today());
        var body = new Div(errors, giver, kind, description, amount, day);
        body.addClassName("th-stack-v");
        add(body);
        var save = new Button("Ghi lời hứa", e -> {
            try {
                var value = amount.amount();
                desk.funds()
                        .promise(
                                fund.fundId(),
                                giver.getValue(),
                                kind.getValue(),
                                description.getValue(),
                                value == null ? 0 : value,
                                day.getValue() == null ? desk.today() : day.getValue());
                close();
                Notices.success("Đã ghi lời hứa ủng hộ.");
                done.run();
            } catch (BusinessException failure) {
                errors.show(failure.getMessage());
            }
        });
        save.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        getFooter().add(new Button("Đóng", e -> close()), save);
    }
}
