package vn.tungho.support.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import org.jspecify.annotations.Nullable;
import vn.tungho.shared.BusinessException;
import vn.tungho.shared.VietnameseFormat;
import vn.tungho.shared.ui.Card;
import vn.tungho.shared.ui.EmptyState;
import vn.tungho.shared.ui.FactList;
import vn.tungho.shared.ui.PageHeader;
import vn.tungho.shared.ui.PathLink;
import vn.tungho.shared.ui.RouteId;
import vn.tungho.shared.ui.StatusBadge;
import vn.tungho.shared.ui.TextTable;
import vn.tungho.shared.ui.Tone;
import vn.tungho.support.Fund;
import vn.tungho.support.Pledge;

/** One source: promises, receipts, and every use with its case. */
@Route(SupportNavigation.FUND)
@PageTitle("Nguồn lực hỗ trợ · Từng Hộ")
@PermitAll
@StyleSheet("context://css/support.css")
class FundView extends Div implements BeforeEnterObserver {
    private static final int USES = 200;

    private final SupportDesk desk;

    FundView(SupportDesk desk) {
        this.desk = desk;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        show(RouteId.of(event, "id"));
    }

    private void show(long id) {
        removeAll();
        Fund fund;
        try {
            fund = desk.funds().find(id);
        } catch (BusinessException e) {
            add(new PageHeader("Nguồn lực"), new EmptyState("Không mở được nguồn này", e.getMessage()));
            return;
        }
        var header = new PageHeader(fund.name(), fund.source().label() + " · năm " + fund.year());
        if (desk.funds().mayKeep()) {
            if (!fund.isClosed()) {
                header.addAction(new Button(
                        "Ghi lời hứa ủng hộ",
                        e -> GiftDialog.of(desk, fund, () -> show(id)).open()));
                header.addAction(new Button("Ghi khoản nhận", e -> receive(fund, null)));
                header.addAction(new Button(
                        "Sửa nguồn",
                        e -> FundDialog.change(desk, fund, () -> show(id)).open()));
            }
            header.addAction(new Button(
                    fund.isClosed() ? "Mở lại sổ" : "Khóa sổ",
                    e -> FundDialog.close(desk, fund, () -> show(id)).open()));
        }
        if (fund.isClosed()) {
            header.addBelow(new StatusBadge("Đã khóa sổ: " + fund.closedReason(), Tone.NEUTRAL));
        }
        header.addAction(PathLink.button("Mọi nguồn", SupportNavigation.FUNDS));
        var figures = new Card(
                "Tổng",
                new FactList()
                        .fact("Dự toán, mục tiêu", VietnameseFormat.money(fund.budget()))
                        .fact("Đã hứa", VietnameseFormat.money(fund.promised()))
                        .fact("Đã nhận", VietnameseFormat.money(fund.received()))
                        .fact("Đã dùng", VietnameseFormat.money(fund.used()))
                        .fact("Còn lại", VietnameseFormat.money(fund.left())));
        add(header, figures, pledges(fund), receipts(fund), uses(fund));
    }

    private void receive(Fund fund, @Nullable Pledge pledge) {
        ReceiptDialog.of(desk, fund, pledge, () -> show(fund.fundId())).open();
    }

    private Card pledges(Fund fund) {
        var all = desk.funds().pledges(fund.fundId());
        if (all.isEmpty()) {
            return new Card("Lời hứa ủng hộ", new Paragraph("Chưa có lời hứa nào."));
        }
        var table = new TextTable("Ai", "Gì", "Đã hứa", "Đã nhận", "");
        for (var p : all) {
            var left = p.amount() - p.received();
            var take = new Button("Ghi nhận", e -> receive(fund, p));
            take.setAriaLabel("Ghi nhận từ " + p.giver());
            var mayChange = p.stands() && !fund.isClosed() && desk.funds().mayKeep();
            take.setVisible(left > 0 && mayChange);
            var fix = new Button(
                    "Sửa",
                    e -> GiftDialog.correct(desk, p, () -> show(fund.fundId())).open());
            fix.setAriaLabel("Sửa lời hứa của " + p.giver());
            fix.setVisible(mayChange);
            var drop = new Button(
                    "Bỏ",
                    e -> GiftDialog.withdraw(desk, p, () -> show(fund.fundId())).open());
            drop.setAriaLabel("Bỏ lời hứa của " + p.giver());
            drop.setVisible(mayChange && p.received() == 0);
            var acts = new Div(take, fix, drop);
            acts.addClassName("th-row");
            table.row(
                    new Span(p.giver()),
                    new Span(words(p)),
                    new Span((p.stands() ? "" : "Đã bỏ: ") + VietnameseFormat.money(p.amount())),
                    new Span(VietnameseFormat.money(p.received())),
                    acts);
        }
        return new Card("Lời hứa ủng hộ", table);
    }

    private static String words(Pledge p) {
        return p.kind().label()
                + (p.description().isBlank() ? "" : ": " + p.description())
                + (p.correctedReason() == null ? "" : " (đã sửa: " + p.correctedReason() + ")")
                + (p.stands() ? "" : " (bỏ: " + p.withdrawnReason() + ", " + p.withdrawnBy() + ")");
    }

    private Card receipts(Fund fund) {
        var all = desk.acts().fundCorrections().receipts(fund.fundId());
        if (all.isEmpty()) {
            return new Card("Đã nhận", new Paragraph("Chưa nhận khoản nào."));
        }
        var table = new TextTable("Ngày", "Từ ai", "Số tiền", "Ghi chú", "");
        for (var r : all) {
            var reason = r.withdrawnReason();
            var undo = new Button(
                    "Hủy khoản nhận",
                    e -> FundDialog.withdraw(desk, r, () -> show(fund.fundId())).open());
            undo.setAriaLabel("Hủy khoản nhận " + VietnameseFormat.money(r.amount()));
            undo.setVisible(reason == null && !fund.isClosed() && desk.funds().mayKeep());
            table.row(
                    new Span(VietnameseFormat.date(r.receivedOn())),
                    new Span(r.giver() == null ? "" : r.giver()),
                    new Span((reason == null ? "" : "Đã hủy: ") + VietnameseFormat.money(r.amount())),
                    new Span(r.note() + (reason == null ? "" : " Hủy: " + reason + " (" + r.withdrawnBy() + ")")),
                    undo);
        }
        return new Card("Đã nhận", table);
    }

    private Card uses(Fund fund) {
        var all = desk.funds().uses(fund.fundId(), USES);
        if (all.isEmpty()) {
            return new Card("Đã dùng", new Paragraph("Chưa dùng cho hồ sơ nào."));
        }
        var table = new TextTable("Ngày", "Hồ sơ", "Số tiền", "Ghi chú");
        all.forEach(p -> table.row(
                new Span(VietnameseFormat.date(p.paidOn())),
                new PathLink("Hồ sơ số " + p.caseId(), SupportNavigation.supportCase(p.caseId())),
                new Span((p.stands() ? "" : "Đã hủy: ") + VietnameseFormat.money(p.amount())),
                new Span(p.description() + (p.withdrawnReason() == null ? "" : " Hủy: " + p.withdrawnReason()))));
        return new Card("Đã dùng", table);
    }
}
