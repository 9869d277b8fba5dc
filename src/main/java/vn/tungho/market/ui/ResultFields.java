package vn.tungho.market.ui;

import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.TextField;
import java.time.LocalDate;
import vn.tungho.market.OfferKind;
import vn.tungho.market.Referral;
import vn.tungho.market.ReferralService;
import vn.tungho.market.ReferralState;
import vn.tungho.shared.BusinessException;
import vn.tungho.shared.ui.field.DayField;
import vn.tungho.shared.ui.field.MoneyField;

/** How a referral went: it held or it did not, when, and why. */
class ResultFields extends Div {
    private final Referral referral;
    private final RadioButtonGroup<Boolean> kept = new RadioButtonGroup<>();
    private final DatePicker day = new DayField("Ngày có kết quả");
    private final MoneyField sold = new MoneyField("Bán được");
    private final TextField note = new TextField("Ghi thêm");

    ResultFields(Referral referral, LocalDate today) {
        this.referral = referral;
        kept.setLabel("Kết quả");
        kept.setItems(true, false);
        kept.setItemLabelGenerator(k -> referral.kind().words(k ? ReferralState.KEPT : ReferralState.ENDED));
        day.setMax(today);
        day.setValue(today);
        sold.setVisible(referral.kind() == OfferKind.BUYER);
        note.setMaxLength(500);
        note.setHelperText("Bắt buộc khi không giữ được: vì sao.");
        addClassNames("th-form", "th-stack-v");
        add(kept, day, sold, note);
    }

    /** Sends what was chosen. */
    void save(ReferralService referrals) {
        var isKept = kept.getValue();
        var on = day.getValue();
        if (isKept == null) {
            throw new BusinessException("Chưa chọn kết quả.");
        }
        if (on == null) {
            throw new BusinessException("Chưa chọn ngày có kết quả.");
        }
        referrals.finish(referral.referralId(), isKept, on, sold.amount(), note.getValue());
    }
}
