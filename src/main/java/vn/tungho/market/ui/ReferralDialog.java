package vn.tungho.market.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.TextField;
import java.time.LocalDate;
import vn.tungho.market.Referral;
import vn.tungho.market.ReferralService;
import vn.tungho.market.ReferralState;
import vn.tungho.shared.BusinessException;
import vn.tungho.shared.ui.DateFields;
import vn.tungho.shared.ui.ErrorSummary;
import vn.tungho.shared.ui.Notices;

/** Asks for the next step of a referral. */
final class ReferralDialog {
    private ReferralDialog() {}

    static void start(Referral r, ReferralService referrals, LocalDate today, Runnable changed) {
        var day = DateFields.picker("Ngày bắt đầu");
        day.setMax(today);
        day.setValue(today);
        var fields = new Div(day);
        show(
                r.kind().words(ReferralState.STARTED),
                fields,
                () -> {
                    var on = day.getValue();
                    if (on == null) {
                        throw new BusinessException("Chưa chọn ngày bắt đầu.");
                    }
                    referrals.start(r.referralId(), on);
                },
                changed);
    }

    static void refuse(Referral r, ReferralService referrals, Runnable changed) {
        var reason = new TextField("Vì sao không nhận");
        reason.setMaxLength(500);
        reason.setHelperText("Ví dụ: đường xa, không có xe; nơi tuyển đã đủ người.");
        show("Không nhận", new Div(reason), () -> referrals.refuse(r.referralId(), reason.getValue()), changed);
    }

    static void finish(Referral r, ReferralService referrals, LocalDate today, Runnable changed) {
        var fields = new ResultFields(r, today);
        show("Kết quả", fields, () -> fields.save(referrals), changed);
    }

    private static void show(String title, Div fields, Runnable save, Runnable changed) {
        var dialog = new Dialog(title);
        var errors = new ErrorSummary();
        fields.addClassNames("th-form", "th-stack-v");
        var content = new Div(errors, fields);
        content.addClassName("th-stack-v");
        dialog.add(content);
        var send = new Button("Ghi", e -> {
            try {
                save.run();
                dialog.close();
                Notices.success("Đã ghi.");
                changed.run();
            } catch (BusinessException x) {
                errors.show(x.getMessage());
            }
        });
        send.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        dialog.getFooter().add(new Button("Để sau", e -> dialog.close()), send);
        dialog.open();
    }
}
