package vn.tungho.market.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.TextField;
import java.time.LocalDate;
import vn.tungho.market.OfferKind;
import vn.tungho.market.Referral;
import vn.tungho.market.ReferralService;
import vn.tungho.market.ReferralState;
import vn.tungho.shared.ui.field.Asked;
import vn.tungho.shared.ui.field.DayField;
import vn.tungho.shared.ui.field.MoneyField;

/** How a referral went: it held or it did not, when, and why. */
class ResultFields extends Div {
    private final Referral referral;
    private final RadioButtonGroup<Boolean> kept = new RadioButtonGroup<>();
    private final DayField day;
    private final MoneyField sold = new MoneyField("Bán được");
    private final TextField note = new TextField("Ghi thêm");

    ResultFields(Referral referral, LocalDate today) {
        this.referral = referral;
        kept.setLabel("Kết quả");
        kept.setItems(true, false);
        kept.setItemLabelGenerator(k -> referral.kind().words(k ? ReferralState.KEPT : ReferralState.ENDED));
        day = new DayField("Ngày có kết quả", today, today);
        Asked.of(kept);
        sold.setVisible(referral.kind() == OfferKind.BUYER);
        note.setMaxLength(500);
        note.setHelperText("Bắt buộc khi không giữ được: vì sao.");
        addClassNames("th-form", "th-stack-v");
        add(kept, day, sold, note);
    }

    /** Sends what was chosen. */
    void save(ReferralService referrals) {
        referrals.finish(
                referral.referralId(),
                kept.getValue(),
                day.given(),
                sold.givenIfAny().orElse(null),
                note.getValue());
    }
}
