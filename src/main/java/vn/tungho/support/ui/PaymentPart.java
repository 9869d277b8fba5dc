package vn.tungho.support.ui;

import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.TextField;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import vn.tungho.shared.VietnameseFormat;
import vn.tungho.shared.ui.Card;
import vn.tungho.shared.ui.ErrorSummary;
import vn.tungho.shared.ui.field.MoneyField;
import vn.tungho.support.CaseStage;
import vn.tungho.support.Fund;
import vn.tungho.support.GiftKind;
import vn.tungho.support.PaymentData;
import vn.tungho.support.SupportCase;

/** Money or goods with a stage: from which source, how much; what is left of source and case stands beside it. */
class PaymentPart extends Card {
    private final ComboBox<Fund> fund = new ComboBox<>("Nguồn");
    private final RadioButtonGroup<GiftKind> kind = new RadioButtonGroup<>("Chi bằng");
    private final MoneyField amount = new MoneyField("Số tiền hoặc giá trị");
    private final TextField description = new TextField("Ghi chú (nếu có)");
    private final TextField unpaid = new TextField("Vì sao đợt này chưa chi");
    private final TextField second = new TextField("Vì sao chi từ nguồn thứ hai");

    private final boolean isDue;

    PaymentPart(SupportDesk desk, SupportCase c, CaseStage stage) {
        super("Chi cho đợt này");
        addClassName("th-form");
        var approved = c.approvedAmount() == null ? 0 : c.approvedAmount();
        var stages = desk.cases().stages(c.caseId());
        var paid = stages.stream().mapToLong(CaseStage::paid).sum();
        var share = stages.stream()
                .filter(s -> s.acceptedOn() != null || s.stageNo() == stage.stageNo())
                .mapToInt(CaseStage::share)
                .sum();
        var allowed = approved * share / 100 - paid;
        add(new Paragraph(
                approved == 0
                        ? "Hỗ trợ này không chi tiền. Nếu giao hiện vật thì ghi ở phần dưới."
                        : "Được duyệt " + VietnameseFormat.money(approved) + ", đã chi " + VietnameseFormat.money(paid)
                                + ", đến đợt này được chi thêm tối đa " + VietnameseFormat.money(allowed) + "."));
        fund.setItems(desk.funds().payable(c.caseId()));
        fund.setItemLabelGenerator(f -> f.name() + " – còn " + VietnameseFormat.money(f.left()));
        fund.setPlaceholder("Không chi đợt này");
        fund.setClearButtonVisible(true);
        fund.setWidthFull();
        kind.setItems(GiftKind.values());
        kind.setItemLabelGenerator(GiftKind::label);
        kind.setValue(GiftKind.MONEY);
        amount.setAmount(allowed > 0 ? (Long) allowed : null);
        description.setMaxLength(300);
        description.setWidthFull();
        second.setMaxLength(300);
        second.setWidthFull();
        var before = desk.funds().ofCase(c.caseId());
        second.setVisible(false);
        fund.addValueChangeListener(e -> second.setVisible(e.getValue() != null
                && before.stream().anyMatch(p -> p.fundId() != e.getValue().fundId())));
        unpaid.setMaxLength(300);
        unpaid.setWidthFull();
        unpaid.setHelperText(
                "Ví dụ: Ngân hàng hẹn giải ngân ngày 25/11. Hộ chưa được tính là đã nhận đến khi ghi khoản chi.");
        isDue = approved > 0 && stage.share() > 0;
        unpaid.setVisible(isDue);
        fund.addValueChangeListener(e -> unpaid.setVisible(isDue && e.getValue() == null));
        add(fund, kind, amount, description, second, unpaid);
        if (approved == 0) {
            fund.setVisible(false);
            kind.setVisible(false);
            amount.setVisible(false);
            description.setVisible(false);
        }
    }

    /** What is wrong; nothing paid is right only with its reason, or where goods are handed over instead. */
    List<ErrorSummary.Problem> problems(boolean hasGoods) {
        var problems = new ArrayList<ErrorSummary.Problem>();
        if (fund.getValue() != null && (amount.amount() == null || amount.amount() == 0)) {
            problems.add(new ErrorSummary.Problem("Ghi số tiền chi từ nguồn đã chọn.", amount));
        }
        if (isDue && !hasGoods && fund.getValue() == null && unpaid.getValue().isBlank()) {
            problems.add(new ErrorSummary.Problem(
                    "Đã duyệt tiền mà đợt này chưa chi: chọn nguồn và số tiền, hoặc ghi vì sao chưa chi.", unpaid));
        }
        if (second.isVisible() && second.getValue().isBlank()) {
            problems.add(new ErrorSummary.Problem("Ghi vì sao chi từ nguồn thứ hai.", second));
        }
        return problems;
    }

    List<PaymentData> data(LocalDate on) {
        var typed = amount.amount();
        return fund.getValue() == null || typed == null
                ? List.of()
                : List.of(new PaymentData(
                        fund.getValue().fundId(),
                        typed,
                        kind.getValue(),
                        description.getValue().strip(),
                        on,
                        null,
                        second.isVisible() ? second.getValue().strip() : null));
    }

    /** Why nothing is paid; empty where something is. */
    String unpaidReason() {
        return fund.getValue() == null ? unpaid.getValue().strip() : "";
    }

    String fundName() {
        return fund.getValue() == null ? "" : fund.getValue().name();
    }
}
