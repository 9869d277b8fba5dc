package vn.tungho.market.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.textfield.TextField;
import java.time.LocalDate;
import vn.tungho.market.Referral;
import vn.tungho.market.ReferralService;
import vn.tungho.market.ReferralState;
import vn.tungho.shared.ui.ActDialog;
import vn.tungho.shared.ui.field.Asked;
import vn.tungho.shared.ui.field.DayField;

/** Asks for the next step of a referral. */
final class ReferralDialog {
    private ReferralDialog() {}

    static void start(Referral r, ReferralService referrals, LocalDate today, Runnable changed) {
        var day = new DayField("Ngày bắt đầu", today, today);
        show(
                r,
                r.kind().words(ReferralState.STARTED),
                day,
                () -> referrals.start(r.referralId(), day.given()),
                changed);
    }

    static void refuse(Referral r, ReferralService referrals, Runnable changed) {
        var reason = Asked.one(new TextField("Vì sao không nhận"));
        reason.setMaxLength(500);
        reason.setHelperText("Ví dụ: đường xa, không có xe; nơi tuyển đã đủ người.");
        show(r, "Không nhận", reason, () -> referrals.refuse(r.referralId(), reason.getValue()), changed);
    }

    static void finish(Referral r, ReferralService referrals, LocalDate today, Runnable changed) {
        var fields = new ResultFields(r, today);
        show(r, "Kết quả", fields, () -> fields.save(referrals), changed);
    }

    private static void show(Referral r, String title, Component fields, Runnable save, Runnable changed) {
        new ActDialog(new ActDialog.Words(title, "", "Ghi", "Để sau", "Đã ghi."), save, changed, fields)
                .asForm()
                .about("referral/" + r.referralId())
                .open();
    }
}
