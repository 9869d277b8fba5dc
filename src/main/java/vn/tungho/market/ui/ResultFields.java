package vn.tungho.market.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.TextField;
import java.time.LocalDate;
import java.util.List;
import vn.tungho.market.OfferKind;
import vn.tungho.market.Referral;
import vn.tungho.market.ReferralResult;
import vn.tungho.market.ReferralService;
import vn.tungho.market.ReferralState;
import vn.tungho.shared.ui.ErrorSummary;
import vn.tungho.shared.ui.field.DayField;
import vn.tungho.shared.ui.field.MoneyField;
import vn.tungho.shared.ui.form.RecordForm;

/** How a referral went: it held or it did not, when, and why. */
class ResultFields extends Div {
    private final Referral referral;
    private final RadioButtonGroup<Boolean> kept = new RadioButtonGroup<>();
    private final DayField day;
    private final MoneyField sold = new MoneyField("Bán được");
    private final TextField note = new TextField("Ghi thêm");
    private final RecordForm<ReferralResult> answers;

    ResultFields(Referral referral, LocalDate today) {
        this.referral = referral;
        kept.setLabel("Kết quả");
        kept.setItems(true, false);
        kept.setItemLabelGenerator(k -> referral.kind().words(k ? ReferralState.KEPT : ReferralState.ENDED));
        day = new DayField("Ngày có kết quả", today, today);
        sold.setVisible(referral.kind() == OfferKind.BUYER);
        note.setHelperText("Bắt buộc khi không giữ được: vì sao.");
        addClassNames("th-form", "th-stack-v");
        add(kept, day, sold, note);
        answers = new RecordForm<>(ReferralResult.class, this)
                .field("isKept", kept)
                .field("on", day)
                .field("soldAmount", sold)
                .field("note", note);
    }

    List<ErrorSummary.Problem> problems() {
        return answers.problems();
    }

    /** Sends what was chosen. */
    void save(ReferralService referrals) {
        var result = answers.data();
        referrals.finish(referral.referralId(), result.isKept(), result.on(), result.soldAmount(), result.note());
    }
}
