package vn.tungho.support.ui;

import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.TextField;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import vn.tungho.shared.ui.ActDialog;
import vn.tungho.shared.ui.field.Asked;
import vn.tungho.shared.ui.field.DayField;
import vn.tungho.shared.ui.field.MoneyField;
import vn.tungho.support.Fund;
import vn.tungho.support.GiftKind;
import vn.tungho.support.Pledge;

/** Somebody promises money or goods; what was taken down is put right or taken back. */
final class GiftDialog {
    private GiftDialog() {}

    /** Who promises what, and when. */
    private static final class Fields extends Div {
        private final TextField giver = Asked.one(new TextField("Ai ủng hộ"));
        private final RadioButtonGroup<GiftKind> kind = new RadioButtonGroup<>("Ủng hộ bằng");
        private final TextField description = new TextField("Hiện vật gì, dùng vào việc gì");
        private final MoneyField amount = Asked.one(new MoneyField("Số tiền hoặc giá trị"));
        private final DayField day;

        Fields(@Nullable Pledge before, LocalDate today) {
            addClassNames("th-stack-v", "th-form");
            giver.setMaxLength(200);
            kind.setItems(GiftKind.values());
            kind.setItemLabelGenerator(GiftKind::label);
            kind.setValue(before == null ? GiftKind.MONEY : before.kind());
            description.setMaxLength(300);
            day = new DayField("Ngày hứa", before == null ? today : before.promisedOn(), today);
            if (before != null) {
                giver.setValue(before.giver());
                description.setValue(before.description());
                amount.setAmount(before.amount());
            }
            add(giver, kind, description, amount, day);
        }
    }

    static Dialog of(SupportDesk desk, Fund fund, Runnable done) {
        var f = new Fields(null, desk.today());
        return new ActDialog(
                        new ActDialog.Words(
                                "Lời hứa ủng hộ: " + fund.name(), "", "Ghi lời hứa", "Thôi", "Đã ghi lời hứa ủng hộ."),
                        () -> desk.funds()
                                .promise(
                                        fund.fundId(),
                                        f.giver.getValue(),
                                        f.kind.getValue(),
                                        f.description.getValue(),
                                        f.amount.given(),
                                        f.day.given()),
                        done,
                        f)
                .about("fund/" + fund.fundId());
    }

    /** Puts a promise right. */
    static Dialog correct(SupportDesk desk, Pledge before, Runnable done) {
        var f = new Fields(before, desk.today());
        var reason = PayDialog.reason("Vì sao sửa");
        return new ActDialog(
                        new ActDialog.Words(
                                "Sửa lời hứa của " + before.giver(),
                                "Điều ghi trước còn trong nhật ký; lý do hiện cạnh lời hứa.",
                                "Ghi lại cho đúng",
                                "Thôi",
                                "Đã sửa lời hứa."),
                        () -> desk.acts()
                                .fundCorrections()
                                .correctPledge(
                                        new Pledge(
                                                before.pledgeId(),
                                                before.fundId(),
                                                f.giver.getValue().strip(),
                                                f.kind.getValue(),
                                                f.description.getValue().strip(),
                                                f.amount.given(),
                                                f.day.given(),
                                                before.received(),
                                                before.version(),
                                                null,
                                                null,
                                                null),
                                        reason.getValue()),
                        done,
                        f,
                        reason)
                .about("promise/" + before.pledgeId(), before.version());
    }

    /** Takes a promise back. */
    static Dialog withdraw(SupportDesk desk, Pledge pledge, Runnable done) {
        var reason = PayDialog.reason("Vì sao bỏ");
        return new ActDialog(
                        new ActDialog.Words(
                                "Bỏ lời hứa của " + pledge.giver(),
                                "Lời hứa vẫn đọc được cùng lý do, nhưng không còn tính vào số đã hứa.",
                                "Bỏ lời hứa",
                                "Thôi",
                                "Đã bỏ lời hứa."),
                        () -> desk.acts()
                                .fundCorrections()
                                .withdrawPledge(
                                        pledge.fundId(), pledge.pledgeId(), pledge.version(), reason.getValue()),
                        done,
                        reason)
                .about("promise/" + pledge.pledgeId(), pledge.version());
    }
}
