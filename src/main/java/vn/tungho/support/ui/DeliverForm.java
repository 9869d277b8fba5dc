package vn.tungho.support.ui;

import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import java.util.ArrayList;
import java.util.List;
import vn.tungho.shared.VietnameseFormat;
import vn.tungho.shared.ui.Card;
import vn.tungho.shared.ui.CheckAnswers;
import vn.tungho.shared.ui.ErrorSummary;
import vn.tungho.shared.ui.field.DayField;
import vn.tungho.support.CaseStage;
import vn.tungho.support.DeliveryData;
import vn.tungho.support.ItemData;
import vn.tungho.support.PaymentData;
import vn.tungho.support.ReturnKind;
import vn.tungho.support.SupportCase;
import vn.tungho.worklist.ui.TaskFrame;

/** Accepts the next stage: who saw it, what is paid from which source, and what is handed over. */
class DeliverForm extends StepForm {
    private final SupportDesk desk;
    private final SupportCase c;
    private final CaseStage stage;
    private final DayField day;
    private final TextField by = new TextField("Người nghiệm thu hoặc người nhận");
    private final TextArea note = new TextArea("Biên bản: đã thấy gì");
    private final PaymentPart payment;
    private final ItemPart item;

    DeliverForm(SupportDesk desk, SupportCase c, TaskFrame frame) {
        super(desk, c.caseId(), frame, "Ghi đã giao");
        this.desk = desk;
        this.c = c;
        var stages = desk.cases().stages(c.caseId());
        this.stage =
                stages.stream().filter(s -> s.acceptedOn() == null).findFirst().orElseGet(stages::getLast);
        this.day = new DayField("Ngày nghiệm thu, giao", desk.today(), desk.today());
        this.payment = new PaymentPart(desk, c, stage);
        this.item = new ItemPart(desk, c);
        by.setValue(c.headName());
        by.setMaxLength(120);
        by.setWidthFull();
        note.setMaxLength(600);
        note.setWidthFull();
        var accept =
                new Card("Đợt %d trên %d: %s".formatted(stage.stageNo(), stages.size(), stage.name()), day, by, note);
        accept.addClassName("th-form");
        item.setVisible(desk.edition(c).returnKind() == ReturnKind.ITEM);
        body(true, accept, payment, item, new Paragraph("Ảnh nghiệm thu và biên bản ký tay tải lên ở trang hồ sơ."));
    }

    private List<PaymentData> payments() {
        return payment.data(day.getValue());
    }

    private String unpaidWords() {
        return payment.unpaidReason().isEmpty()
                ? ", không chi tiền đợt này"
                : ", CHƯA CHI TIỀN (" + payment.unpaidReason() + "): hộ chưa được tính là đã nhận";
    }

    private List<ItemData> items() {
        return item.isVisible() ? item.data() : List.of();
    }

    @Override
    protected List<ErrorSummary.Problem> problems() {
        var problems = new ArrayList<ErrorSummary.Problem>();
        if (by.getValue().isBlank()) {
            problems.add(new ErrorSummary.Problem("Ghi người nghiệm thu hoặc người nhận.", by));
        }
        if (item.isVisible()) {
            problems.addAll(item.problems());
        }
        problems.addAll(payment.problems(problems.isEmpty() && !items().isEmpty()));
        return problems;
    }

    @Override
    protected String consequence() {
        var paid = payments().stream().mapToLong(PaymentData::amount).sum();
        return "Đợt “" + stage.name() + "” của " + c.subject() + " được nghiệm thu"
                + (paid == 0 ? unpaidWords() : ", chi " + VietnameseFormat.money(paid)) + "."
                + (items().isEmpty() ? "" : " Hiện vật vào sổ phải hoàn trả.");
    }

    @Override
    protected void answers(CheckAnswers page) {
        page.answer("Ngày", VietnameseFormat.date(day.getValue())).answer("Người nghiệm thu", by.getValue());
        payments().forEach(p -> page.answer("Chi từ " + payment.fundName(), VietnameseFormat.money(p.amount())));
        items().forEach(i -> page.answer(
                "Hiện vật", i.quantity() + " " + i.unit() + " " + i.name() + ", " + VietnameseFormat.money(i.value())));
    }

    @Override
    protected String act() {
        desk.acts()
                .deliveries()
                .deliver(
                        c.caseId(),
                        new DeliveryData(
                                day.getValue(),
                                by.getValue(),
                                note.getValue().strip(),
                                payments(),
                                items(),
                                payment.unpaidReason()));
        return "Đã ghi: " + stage.name() + ".";
    }
}
