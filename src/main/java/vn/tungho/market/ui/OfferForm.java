package vn.tungho.market.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import vn.tungho.market.MatchRules;
import vn.tungho.market.Offer;
import vn.tungho.market.OfferData;
import vn.tungho.market.OfferKind;
import vn.tungho.market.Product;
import vn.tungho.shared.BusinessException;
import vn.tungho.shared.VietnameseFormat;
import vn.tungho.shared.area.Commune;
import vn.tungho.shared.draft.DraftStore;
import vn.tungho.shared.ui.Card;
import vn.tungho.shared.ui.DraftFields;
import vn.tungho.shared.ui.ErrorSummary;
import vn.tungho.shared.ui.field.Asked;
import vn.tungho.shared.ui.field.CountField;
import vn.tungho.shared.ui.field.DayField;
import vn.tungho.shared.ui.field.MoneyField;
import vn.tungho.shared.ui.field.PhoneField;

/** The fields of an offer; what is asked follows the kind. */
class OfferForm extends Div {
    private static final int SHORT = 150;

    private final ErrorSummary errors = new ErrorSummary();
    private final RadioButtonGroup<OfferKind> kind = new RadioButtonGroup<>();
    private final TextField title = text("Tên tin", SHORT, "Ví dụ: Tuyển thợ may, không cần kinh nghiệm");
    private final TextField organisation = text("Nơi tuyển, trường dạy hoặc người mua", SHORT, "");
    private final PhoneField phone = new PhoneField("Điện thoại để hỏi");
    private final TextField place = text("Địa điểm", 200, "Nơi làm, nơi học hoặc nơi nhận hàng");
    private final ComboBox<Commune> commune = new ComboBox<>("Thuộc xã (nếu trong tỉnh)");
    private final Checkbox overseas = new Checkbox("Làm việc ở nước ngoài theo hợp đồng");
    private final CountField minAge =
            new CountField("Tuổi từ", MatchRules.WORK_FROM, 100).starting(MatchRules.WORK_FROM);
    private final CountField maxAge =
            new CountField("Tuổi đến", MatchRules.WORK_FROM, 100).starting(MatchRules.WORK_TO);
    private final TextField skill = text("Cần biết làm gì", 200, "Bỏ trống nếu không đòi hỏi");
    private final Select<Product> product = new Select<>();
    private final MoneyField payFrom = new MoneyField("Mức từ");
    private final MoneyField payTo = new MoneyField("Mức đến");
    private final TextField payUnit = text("Tính theo", 30, "Ví dụ: tháng, ngày, kg");
    private final CountField places = new CountField("Số chỗ", 1, 100_000).starting(1);
    private final DayField closesOn = new DayField("Nhận đến ngày");
    private final TextArea terms = new TextArea("Điều kiện khác");
    private final Span savedAt = new Span();
    private final Button send = new Button();
    private @Nullable DraftFields draft;

    OfferForm(List<Commune> communes, LocalDate today) {
        addClassNames("th-stack-v", "th-narrow");
        kind.setLabel("Loại tin");
        kind.setItems(OfferKind.values());
        kind.setItemLabelGenerator(OfferKind::label);
        kind.setValue(OfferKind.JOB);
        kind.addValueChangeListener(e -> follow());
        commune.setItems(communes);
        commune.setItemLabelGenerator(Commune::name);
        product.setLabel("Mua thứ gì");
        product.setItems(Product.values());
        product.setItemLabelGenerator(p -> p == null ? "" : p.label());
        payUnit.setValue("tháng");
        closesOn.from(today);
        Asked.of(kind, title, organisation, phone, place, closesOn, product);
        terms.setMaxLength(1000);
        savedAt.addClassName("th-muted");
        send.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        var what = new Card("Nội dung", kind, title, organisation, phone, place, commune, overseas);
        what.addClassName("th-form");
        var who = new Card(
                "Cần ai, được gì", minAge, maxAge, skill, product, payFrom, payTo, payUnit, places, closesOn, terms);
        who.addClassName("th-form");
        var actions = new Div(savedAt, send);
        actions.addClassName("th-task-actions");
        add(errors, what, who, actions);
        follow();
    }

    /** Keeps what is typed until it is sent; of an offer on the board with the version that the form shows. */
    void keepDraft(DraftStore drafts, long userId, @Nullable Offer offer) {
        draft = new DraftFields(
                drafts,
                userId,
                offer == null ? "market-offer" : "market-offer." + offer.offerId(),
                at -> savedAt.setText("Đã lưu nháp " + VietnameseFormat.dateTime(at)));
        if (offer != null) {
            draft.madeOn(offer.version());
        }
        draft.every(this);
        addComponentAsFirst(draft.bar());
    }

    /** Fills in an offer that is on the board; its kind stays. */
    void show(Offer o) {
        kind.setValue(o.kind());
        kind.setReadOnly(true);
        title.setValue(o.title());
        organisation.setValue(o.organisation());
        phone.setValue(o.phone());
        place.setValue(o.place());
        commune.getListDataView()
                .getItems()
                .filter(c -> c.communeCode().equals(o.communeCode()))
                .findFirst()
                .ifPresent(commune::setValue);
        overseas.setValue(o.isOverseas());
        minAge.write(o.minAge());
        maxAge.write(o.maxAge());
        skill.setValue(o.skill());
        if (o.product() != null) {
            product.setValue(o.product());
        }
        payFrom.setAmount(o.payFrom());
        payTo.setAmount(o.payTo());
        payUnit.setValue(o.payUnit());
        places.write(o.places());
        closesOn.setValue(o.closesOn());
        terms.setValue(o.terms());
        follow();
    }

    /** What the main button does; a refusal is shown on top and the words stay. */
    void onSend(String label, Consumer<OfferData> action) {
        send.setText(label);
        send.addClickListener(e -> {
            if (!errors.passes(this)) {
                return;
            }
            try {
                var kept = Objects.requireNonNull(draft);
                errors.show(kept.problems());
                if (kept.problems().isEmpty()) {
                    var offer = data();
                    kept.perform(() -> {
                        action.accept(offer);
                    });
                }
            } catch (BusinessException x) {
                errors.show(x.getMessage());
            }
        });
    }

    private void follow() {
        var buys = kind.getValue() == OfferKind.BUYER;
        product.setVisible(buys);
        List.of(minAge, maxAge).forEach(f -> f.setVisible(!buys));
        skill.setVisible(!buys);
        overseas.setVisible(kind.getValue() == OfferKind.JOB);
        if (payUnit.getValue().isBlank() || List.of("tháng", "kg").contains(payUnit.getValue())) {
            payUnit.setValue(buys ? "kg" : "tháng");
        }
    }

    private OfferData data() {
        var what = Objects.requireNonNull(kind.getValue());
        var buys = what == OfferKind.BUYER;
        return new OfferData(
                what,
                title.getValue().strip(),
                organisation.getValue().strip(),
                phone.number(),
                place.getValue().strip(),
                commune.getValue() == null ? null : commune.getValue().communeCode(),
                what == OfferKind.JOB && overseas.getValue(),
                buys ? 0 : minAge.given(),
                buys ? 0 : maxAge.given(),
                buys ? "" : skill.getValue().strip(),
                buys ? product.getValue() : null,
                payFrom.givenIfAny().orElse(null),
                payTo.givenIfAny().orElse(null),
                payUnit.getValue().strip(),
                places.given(),
                closesOn.given(),
                terms.getValue().strip());
    }

    private static TextField text(String label, int most, String help) {
        var field = new TextField(label);
        field.setMaxLength(most);
        field.setHelperText(help);
        return field;
    }
}
