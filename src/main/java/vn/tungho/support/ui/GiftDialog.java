package vn.tungho.support.ui;

import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.TextField;
import vn.tungho.shared.ui.ActDialog;
import vn.tungho.shared.ui.field.Asked;
import vn.tungho.shared.ui.field.DayField;
import vn.tungho.shared.ui.field.MoneyField;
import vn.tungho.support.Fund;
import vn.tungho.support.GiftKind;

/** Somebody promises money or goods. */
final class GiftDialog {
    private GiftDialog() {}

    static Dialog of(SupportDesk desk, Fund fund, Runnable done) {
        var giver = Asked.one(new TextField("Ai ủng hộ"));
        giver.setMaxLength(200);
        var kind = new RadioButtonGroup<GiftKind>("Ủng hộ bằng");
        kind.setItems(GiftKind.values());
        kind.setItemLabelGenerator(GiftKind::label);
        kind.setValue(GiftKind.MONEY);
        var description = new TextField("Hiện vật gì, dùng vào việc gì");
        description.setMaxLength(300);
        var amount = Asked.one(new MoneyField("Số tiền hoặc giá trị"));
        var day = new DayField("Ngày hứa", desk.today(), desk.today());
        return new ActDialog(
                        new ActDialog.Words(
                                "Lời hứa ủng hộ: " + fund.name(), "", "Ghi lời hứa", "Thôi", "Đã ghi lời hứa ủng hộ."),
                        () -> desk.funds()
                                .promise(
                                        fund.fundId(),
                                        giver.getValue(),
                                        kind.getValue(),
                                        description.getValue(),
                                        amount.given(),
                                        day.given()),
                        done,
                        giver,
                        kind,
                        description,
                        amount,
                        day)
                .about("fund/" + fund.fundId());
    }
}
