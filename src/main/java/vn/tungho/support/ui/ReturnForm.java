package vn.tungho.support.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.TextArea;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import vn.tungho.shared.BusinessException;
import vn.tungho.shared.VietnameseFormat;
import vn.tungho.shared.ui.Card;
import vn.tungho.shared.ui.CheckAnswers;
import vn.tungho.shared.ui.DraftFields;
import vn.tungho.shared.ui.ErrorSummary;
import vn.tungho.shared.ui.Notices;
import vn.tungho.shared.ui.field.DayField;
import vn.tungho.shared.ui.field.MoneyField;
import vn.tungho.shared.ui.form.RecordForm;
import vn.tungho.support.ItemState;
import vn.tungho.support.ReturnKind;
import vn.tungho.support.ReturnOutcome;
import vn.tungho.support.SupportCase;
import vn.tungho.worklist.ui.TaskFrame;

/** The way back: repayments and things one by one, then settled or a new term. */
class ReturnForm extends StepForm {
    private final SupportDesk desk;
    private final SupportCase c;
    private final Div state = new Div();
    private final Card end = new Card("Bước này");
    private final RadioButtonGroup<Boolean> settled = new RadioButtonGroup<>("Kết thúc hay gia hạn");
    private final DayField newDue;
    private final TextArea reason = new TextArea("Ghi chú");
    private final RecordForm<ReturnOutcome> answers;

    ReturnForm(SupportDesk desk, SupportCase c, TaskFrame frame) {
        super(desk, c.caseId(), frame, "Ghi kết quả hoàn trả");
        this.desk = desk;
        this.c = c;
        this.newDue = new DayField("Hạn mới", null, null);
        settled.setItems(true, false);
        settled.setItemLabelGenerator(s -> s ? "Đã hoàn trả xong, đóng hồ sơ" : "Chưa xong, gia hạn");
        settled.addThemeName("vertical");
        settled.addValueChangeListener(e -> newDue.setVisible(Boolean.FALSE.equals(e.getValue())));
        newDue.setVisible(false);
        reason.setWidthFull();
        reason.setHelperText("Gia hạn phải có lý do.");
        end.add(settled, newDue, reason);
        end.addClassName("th-form");
        state.addClassName("th-stack-v");
        body(true, state, end);
        answers = binds(ReturnOutcome.class)
                .field("isSettled", settled)
                .field("newDueOn", newDue)
                .field("reason", reason)
                .asking(this::outstanding);
        show();
    }

    /** What is paid back bit by bit is kept apart: it is sent before this step ends. */
    @Override
    protected void keep(DraftFields fields, Component form) {
        fields.every(end);
    }

    private void show() {
        state.removeAll();
        state.add(new ReturnCard(desk, c));
        var acts = new Card("Ghi từng lần hoàn trả");
        acts.addClassName("th-form");
        if (desk.edition(c).returnKind() == ReturnKind.CASH) {
            money(acts);
        } else {
            things(acts);
        }
        state.add(acts);
    }

    private void money(Card acts) {
        var amount = new MoneyField("Số tiền gốc trả lần này");
        var day = new DayField("Ngày trả", desk.today(), desk.today());
        var fields = new Div(amount, day);
        fields.addClassName("th-stack-v");
        var repaid = DraftFields.mine("support.repay/" + c.caseId()).on(fields);
        var pay = new Button("Ghi đã trả", e -> {
            if (errors.passes(fields, unpaid(amount))) {
                write(() -> repaid.perform(() -> desk.acts()
                        .returns()
                        .repay(c.caseId(), Objects.requireNonNull(amount.amount()), day.getValue(), "")));
            }
        });
        var risk = new Button("Xử lý rủi ro", e -> {
            if (!errors.passes(amount, unpaid(amount))) {
                return;
            }
            ReasonDialog.of(
                            c.caseId(),
                            "Xử lý rủi ro",
                            "Phần nợ được cơ quan có thẩm quyền quyết định xử lý; ghi số tiền ở ô bên cạnh và biên bản ở đây.",
                            "Ghi xử lý rủi ro",
                            minutes -> desk.acts()
                                    .returns()
                                    .writeOff(
                                            c.caseId(), Objects.requireNonNull(amount.amount()), desk.today(), minutes),
                            () -> {
                                repaid.clear();
                                show();
                            })
                    .open();
        });
        var buttons = new Div(pay, risk);
        buttons.addClassName("th-row");
        acts.add(fields, buttons);
    }

    private static List<ErrorSummary.Problem> unpaid(MoneyField amount) {
        var typed = amount.amount();
        return typed == null || typed == 0
                ? List.of(new ErrorSummary.Problem("Ghi số tiền trước, lớn hơn 0.", amount))
                : List.of();
    }

    private void things(Card acts) {
        var held = desk.acts().returns().items(c.caseId()).stream()
                .filter(i -> i.state() == ItemState.IN_USE)
                .toList();
        if (held.isEmpty()) {
            acts.add(new Paragraph("Không còn hiện vật nào ở hộ."));
        }
        for (var i : held) {
            var name = new Span(i.words() + ", " + VietnameseFormat.money(i.value()));
            name.addClassName("th-strong");
            var back = new Button(
                    "Đã trả",
                    e -> ReasonDialog.of(
                                    c.caseId(),
                                    "Đã trả: " + i.words(),
                                    "Hiện vật chờ giao cho hộ sau. Ghi trả cái gì, ví dụ “một bê cái 8 tháng”.",
                                    "Ghi đã trả",
                                    note -> desk.acts().returns().itemReturned(i.itemId(), desk.today(), note),
                                    this::show)
                            .open());
            back.setAriaLabel("Đã trả: " + i.words());
            var lost = new Button(
                    "Mất, chết",
                    e -> ReasonDialog.of(
                                    c.caseId(),
                                    "Biên bản rủi ro: " + i.words(),
                                    "Ghi vì sao mất hoặc chết, ai xác nhận; hộ không phải trả hiện vật này.",
                                    "Ghi biên bản rủi ro",
                                    minutes -> desk.acts().returns().itemLost(i.itemId(), desk.today(), minutes),
                                    this::show)
                            .open());
            lost.setAriaLabel("Mất, chết: " + i.words());
            var row = new Div(name, back, lost);
            row.addClassName("th-row");
            acts.add(row);
        }
    }

    private void write(Runnable act) {
        try {
            act.run();
            errors.clear();
            Notices.success("Đã ghi.");
            show();
        } catch (BusinessException e) {
            errors.show(e.getMessage());
        }
    }

    private Optional<ErrorSummary.Problem> outstanding() {
        return Boolean.TRUE.equals(settled.getValue())
                        && !desk.acts().returns().outstanding(c.caseId()).isNothing()
                ? Optional.of(
                        new ErrorSummary.Problem("Còn phần chưa trả: ghi trả đủ hoặc biên bản rủi ro trước.", settled))
                : Optional.empty();
    }

    @Override
    protected String consequence() {
        return Boolean.TRUE.equals(settled.getValue())
                ? "Hồ sơ của " + c.subject() + " được đóng: không còn gì phải trả."
                : "Hạn hoàn trả của " + c.subject() + " dời đến " + VietnameseFormat.weekdayDate(newDue.getValue())
                        + ".";
    }

    @Override
    protected void answers(CheckAnswers page) {
        page.answer("Kết quả", Boolean.TRUE.equals(settled.getValue()) ? "Đã hoàn trả xong" : "Gia hạn")
                .answer("Ghi chú", reason.getValue());
    }

    @Override
    protected String act() {
        var outcome = answers.data();
        if (outcome.isSettled()) {
            desk.acts().returns().settle(c.caseId(), outcome.reason());
            return "Đã hoàn trả xong; hồ sơ được đóng.";
        }
        desk.acts().returns().extend(c.caseId(), Objects.requireNonNull(outcome.newDueOn()), outcome.reason());
        return "Đã gia hạn.";
    }
}
