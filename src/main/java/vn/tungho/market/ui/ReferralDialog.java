package vn.tungho.market.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.textfield.TextField;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Supplier;
import vn.tungho.market.Referral;
import vn.tungho.market.ReferralRefusal;
import vn.tungho.market.ReferralService;
import vn.tungho.market.ReferralState;
import vn.tungho.shared.ui.ActDialog;
import vn.tungho.shared.ui.ErrorSummary;
import vn.tungho.shared.ui.field.DayField;
import vn.tungho.shared.ui.form.RecordForm;

/** Asks for the next step of a referral. */
final class ReferralDialog {
    private ReferralDialog() {}

    static void start(Referral r, ReferralService referrals, LocalDate today, Runnable changed) {
        var day = new DayField("Ngày bắt đầu", today, today);
        show(
                r,
                r.kind().words(ReferralState.STARTED),
                day,
                List::of,
                () -> referrals.start(r.referralId(), day.given()),
                changed);
    }

    static void refuse(Referral r, ReferralService referrals, Runnable changed) {
        var reason = new TextField("Vì sao không nhận");
        reason.setHelperText("Ví dụ: đường xa, không có xe; nơi tuyển đã đủ người.");
        var answers = new RecordForm<>(ReferralRefusal.class).field("reason", reason);
        show(
                r,
                "Không nhận",
                reason,
                answers::problems,
                () -> referrals.refuse(r.referralId(), answers.data().reason()),
                changed);
    }

    static void finish(Referral r, ReferralService referrals, LocalDate today, Runnable changed) {
        var fields = new ResultFields(r, today);
        show(r, "Kết quả", fields, fields::problems, () -> fields.save(referrals), changed);
    }

    private static void show(
            Referral r,
            String title,
            Component fields,
            Supplier<List<ErrorSummary.Problem>> problems,
            Runnable save,
            Runnable changed) {
        new ActDialog(new ActDialog.Words(title, "", "Ghi", "Để sau", "Đã ghi."), save, changed, fields)
                .asking(problems)
                .asForm()
                .about("referral/" + r.referralId())
                .open();
    }
}
