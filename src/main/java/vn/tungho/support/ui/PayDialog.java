package vn.tungho.support.ui;

import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Objects;
import java.util.stream.LongStream;
import org.jspecify.annotations.Nullable;
import vn.tungho.shared.VietnameseFormat;
import vn.tungho.shared.ui.ActDialog;
import vn.tungho.shared.ui.field.Asked;
import vn.tungho.shared.ui.field.DayField;
import vn.tungho.shared.ui.field.MoneyField;
import vn.tungho.support.CaseStage;
import vn.tungho.support.Fund;
import vn.tungho.support.GiftKind;
import vn.tungho.support.Payment;
import vn.tungho.support.PaymentData;
import vn.tungho.support.SupportCase;

/** Money of a case after its stage was accepted, and what puts wrong entries right. */
final class PayDialog {
    private PayDialog() {}

    /** Pays for an accepted stage, for a month where it is paid by months. */
    static ActDialog of(SupportDesk desk, SupportCase c, List<CaseStage> stages, Runnable done) {
        var stage = new Select<CaseStage>();
        stage.setLabel("Chi cho đợt");
        stage.setItems(stages);
        stage.setItemLabelGenerator(CaseStage::name);
        if (stages.size() == 1) {
            stage.setValue(stages.getFirst());
        }
        var fund = new ComboBox<Fund>("Nguồn");
        fund.setItems(desk.funds().payable(c.caseId()));
        fund.setItemLabelGenerator(f -> f.name() + " – còn " + VietnameseFormat.money(f.left()));
        fund.setWidthFull();
        var kind = new RadioButtonGroup<GiftKind>("Chi bằng");
        kind.setItems(GiftKind.values());
        kind.setItemLabelGenerator(GiftKind::label);
        kind.setValue(GiftKind.MONEY);
        var amount = new MoneyField("Số tiền hoặc giá trị");
        var day = new DayField("Ngày chi", desk.today(), desk.today());
        var month = new ComboBox<YearMonth>("Cho tháng nào (khi chi hằng tháng)");
        var now = YearMonth.from(desk.today());
        var first = YearMonth.from(c.decidedOn() == null ? c.requestedOn() : c.decidedOn());
        month.setItems(LongStream.rangeClosed(0, first.until(now, ChronoUnit.MONTHS))
                .mapToObj(now::minusMonths)
                .toList());
        month.setItemLabelGenerator(m -> "Tháng %02d/%d".formatted(m.getMonthValue(), m.getYear()));
        month.setPlaceholder("Không chi theo tháng");
        month.setClearButtonVisible(true);
        var description = new TextField("Chứng từ, ghi chú");
        description.setMaxLength(300);
        var second = new TextField("Vì sao chi từ nguồn khác lần trước");
        second.setMaxLength(300);
        var before =
                desk.funds().ofCase(c.caseId()).stream().filter(Payment::stands).toList();
        second.setVisible(false);
        fund.addValueChangeListener(e -> second.setVisible(e.getValue() != null
                && before.stream().anyMatch(p -> p.fundId() != e.getValue().fundId())));
        Asked.of(stage, fund, kind, amount);
        return new ActDialog(
                        new ActDialog.Words(
                                "Ghi khoản chi",
                                "Khoản chi trừ vào nguồn; hộ được tính là đã nhận từ khi có khoản chi.",
                                "Ghi đã chi",
                                "Thôi",
                                "Đã ghi khoản chi."),
                        () -> desk.acts()
                                .payments()
                                .payLater(
                                        c.caseId(),
                                        stage.getValue().stageNo(),
                                        new PaymentData(
                                                fund.getValue().fundId(),
                                                Objects.requireNonNull(amount.amount()),
                                                kind.getValue(),
                                                description.getValue().strip(),
                                                day.getValue(),
                                                code(month.getValue()),
                                                second.isVisible()
                                                        ? second.getValue().strip()
                                                        : null)),
                        done,
                        stage,
                        fund,
                        kind,
                        amount,
                        day,
                        month,
                        description,
                        second)
                .asForm()
                .about("case/" + c.caseId());
    }

    private static @Nullable String code(@Nullable YearMonth month) {
        return month == null ? null : month.toString();
    }

    /** Takes a payment back that was booked wrongly. */
    static ActDialog withdraw(SupportDesk desk, SupportCase c, Payment payment, Runnable done) {
        var reason = reason("Sai ở đâu");
        return new ActDialog(
                        new ActDialog.Words(
                                "Hủy khoản chi " + VietnameseFormat.money(payment.amount()),
                                "Khoản chi vẫn đọc được cùng lý do; số tiền về lại nguồn. Chi đúng thì ghi khoản mới.",
                                "Hủy khoản chi",
                                "Thôi",
                                "Đã hủy khoản chi."),
                        () -> desk.acts().payments().withdraw(c.caseId(), payment.paymentId(), reason.getValue()),
                        done,
                        reason)
                .about("payment/" + payment.paymentId());
    }

    /** Proposes another approved amount; the chair signs it. */
    static ActDialog amount(SupportDesk desk, SupportCase c, Runnable done) {
        long seen = Objects.requireNonNull(c.approvedAmount());
        var amount = Asked.one(new MoneyField("Mức duyệt đúng"));
        var reason = reason("Vì sao mức phải khác");
        return new ActDialog(
                        new ActDialog.Words(
                                "Đề nghị sửa mức duyệt " + VietnameseFormat.money(seen),
                                "Chủ tịch UBND xã ký quyết định sửa đổi thì mức mới mới có hiệu lực; mức cũ còn đọc được.",
                                "Gửi đề nghị",
                                "Thôi",
                                "Đã gửi đề nghị, chờ Chủ tịch ký."),
                        () -> desk.acts()
                                .corrections()
                                .propose(c.caseId(), seen, Objects.requireNonNull(amount.amount()), reason.getValue()),
                        done,
                        amount,
                        reason)
                .asForm()
                .about("approval/" + c.caseId(), c.version());
    }

    /** Puts day and person of an accepted stage right. */
    static ActDialog correct(SupportDesk desk, SupportCase c, CaseStage stage, Runnable done) {
        var day = new DayField("Ngày nghiệm thu, giao", stage.acceptedOn(), desk.today());
        var by = new TextField("Người nghiệm thu hoặc người nhận");
        by.setValue(stage.acceptedBy() == null ? "" : stage.acceptedBy());
        by.setMaxLength(120);
        var reason = reason("Vì sao sửa");
        Asked.of(day, by);
        return new ActDialog(
                        new ActDialog.Words(
                                "Sửa lần giao: " + stage.name(),
                                "Điều ghi trước còn trong nhật ký hồ sơ. Tiền sai thì hủy khoản chi rồi ghi khoản đúng.",
                                "Ghi lại cho đúng",
                                "Thôi",
                                "Đã sửa lần giao."),
                        () -> desk.acts()
                                .payments()
                                .correctStage(
                                        c.caseId(), stage.stageNo(), day.getValue(), by.getValue(), reason.getValue()),
                        done,
                        day,
                        by,
                        reason)
                .asForm()
                .about("stage/" + c.caseId() + "/" + stage.stageNo(), stage.acceptedOn() + "/" + stage.acceptedBy());
    }

    static TextField reason(String label) {
        var reason = new TextField(label);
        reason.setMaxLength(300);
        reason.setWidthFull();
        Asked.of(reason);
        return reason;
    }
}
