package vn.tungho.support.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.util.ArrayList;
import java.util.List;
import vn.tungho.shared.VietnameseFormat;
import vn.tungho.shared.ui.Card;
import vn.tungho.shared.ui.FactList;
import vn.tungho.shared.ui.StatusBadge;
import vn.tungho.shared.ui.TextTable;
import vn.tungho.shared.ui.Tone;
import vn.tungho.support.CaseStage;
import vn.tungho.support.Payment;
import vn.tungho.support.SupportCase;

/** What was handed over and paid, stage by stage; who keeps the case pays later, by months, and puts right what is wrong. */
class DeliveryCard extends Card {
    private final SupportDesk desk;
    private final SupportCase c;
    private final Runnable changed;
    private final boolean mayKeep;

    DeliveryCard(SupportDesk desk, SupportCase c, Runnable changed) {
        super("Giao hỗ trợ");
        this.desk = desk;
        this.c = c;
        this.changed = changed;
        this.mayKeep = desk.cases().mayKeep(c);
        add(stages(desk.cases().stages(c.caseId())));
        var payable = mayKeep ? desk.acts().payments().payable(c.caseId()) : List.<CaseStage>of();
        if (!payable.isEmpty()) {
            var pay = new Button(
                    "Ghi khoản chi",
                    e -> PayDialog.of(desk, c, payable, changed).open());
            pay.addClassName("th-no-print");
            add(pay);
        }
        changes();
        var payments = desk.funds().ofCase(c.caseId());
        if (!payments.isEmpty()) {
            add(payments(payments));
        }
        if (c.useCheckedOn() != null && c.useCheckResult() != null) {
            add(new FactList()
                    .fact(
                            "Kiểm tra sử dụng",
                            VietnameseFormat.date(c.useCheckedOn()) + ": "
                                    + c.useCheckResult().label())
                    .fact("Ghi chú", c.useCheckNote()));
        }
    }

    /** What was done to the approved amount, and the door to propose another one. */
    private void changes() {
        for (var x : desk.acts().corrections().of(c.caseId())) {
            var closed = x.closedAt();
            var line = new StringBuilder("Sửa mức duyệt ")
                    .append(VietnameseFormat.money(x.amountBefore()))
                    .append(" → ")
                    .append(VietnameseFormat.money(x.amountAfter()))
                    .append(": ")
                    .append(x.reason())
                    .append(" (")
                    .append(x.proposedBy())
                    .append(", ")
                    .append(VietnameseFormat.date(x.proposedAt().toLocalDate()))
                    .append("). ")
                    .append(x.state().label());
            if (closed != null) {
                line.append(": ")
                        .append(x.decisionNumber() == null ? x.closingNote() : "quyết định " + x.decisionNumber())
                        .append(" (")
                        .append(x.closedBy())
                        .append(", ")
                        .append(VietnameseFormat.date(closed.toLocalDate()))
                        .append(")");
            }
            add(new Paragraph(line.append(".").toString()));
        }
        if (mayKeep && desk.acts().corrections().mayPropose(c)) {
            var propose = new Button(
                    "Đề nghị sửa mức duyệt",
                    e -> PayDialog.amount(desk, c, changed).open());
            propose.addClassName("th-no-print");
            add(propose);
        }
    }

    private TextTable stages(List<CaseStage> all) {
        var table = new TextTable("Đợt", "Được chi", "Nghiệm thu", "Đã chi", "");
        var approved = c.approvedAmount() == null ? 0 : c.approvedAmount();
        for (var s : all) {
            var share = new Div(new Span(s.share() + " %"));
            if (!s.isConfirmed() && s.share() > 0 && s.share() < 100) {
                share.add(Badges.unconfirmed());
            }
            share.addClassName("th-row");
            var on = s.acceptedOn();
            var fix = new Button(
                    "Sửa lần giao", e -> PayDialog.correct(desk, c, s, changed).open());
            fix.setAriaLabel("Sửa lần giao: " + s.name());
            fix.setVisible(mayKeep && on != null);
            table.row(
                    new Span(s.name()),
                    share,
                    new Span(
                            on == null
                                    ? "Chưa"
                                    : VietnameseFormat.date(on) + " · " + s.acceptedBy()
                                            + (s.correctedReason() == null
                                                    ? ""
                                                    : " (đã sửa: " + s.correctedReason() + ")")),
                    paid(s, approved),
                    fix);
        }
        return table;
    }

    private static Component paid(CaseStage s, long approved) {
        if (s.paid() > 0) {
            return new Span(VietnameseFormat.money(s.paid()));
        }
        var reason = s.unpaidReason();
        if (s.isUnpaid(approved) && reason != null) {
            return new Div(new StatusBadge("Chưa chi", Tone.BAD), new Div(new Span(reason)));
        }
        return new Span("—");
    }

    private TextTable payments(List<Payment> all) {
        var table = new TextTable("Ngày", "Nguồn", "Số tiền", "Ghi chú", "");
        for (var p : all) {
            var undo = new Button(
                    "Hủy khoản chi",
                    e -> PayDialog.withdraw(desk, c, p, changed).open());
            undo.setAriaLabel("Hủy khoản chi " + VietnameseFormat.money(p.amount()));
            undo.setVisible(mayKeep && p.stands());
            table.row(
                    new Span(VietnameseFormat.date(p.paidOn())),
                    new Span(p.fundName()),
                    new Span((p.stands() ? "" : "Đã hủy: ") + VietnameseFormat.money(p.amount())),
                    new Span(words(p)),
                    undo);
        }
        return table;
    }

    private static String words(Payment p) {
        var words = new ArrayList<String>();
        var month = p.forMonth();
        if (month != null) {
            words.add("Tháng " + month.substring(5) + "/" + month.substring(0, 4));
        }
        if (!p.description().isBlank()) {
            words.add(p.description());
        }
        if (p.secondSourceReason() != null) {
            words.add("Nguồn thứ hai: " + p.secondSourceReason());
        }
        if (p.withdrawnReason() != null) {
            words.add("Hủy: " + p.withdrawnReason() + " (" + p.withdrawnBy() + ")");
        }
        return String.join(". ", words);
    }
}
