package vn.tungho.assignment.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import vn.tungho.assignment.AssignmentState;
import vn.tungho.assignment.HelpReport;
import vn.tungho.assignment.MyHousehold;
import vn.tungho.shared.BusinessException;
import vn.tungho.shared.VietnameseFormat;
import vn.tungho.shared.ui.Card;
import vn.tungho.shared.ui.EmptyState;
import vn.tungho.shared.ui.FactList;
import vn.tungho.shared.ui.Notices;
import vn.tungho.shared.ui.PageHeader;
import vn.tungho.shared.ui.PathLink;
import vn.tungho.shared.ui.ProgressRing;

/** The helper's households: those to answer for on top, then the next visit first. */
@Route(AssignmentNavigation.MINE)
@PageTitle("Hộ của tôi · Từng Hộ")
@RolesAllowed("CADRE")
@StyleSheet("context://css/help.css")
class MyHouseholdsView extends Div implements BeforeEnterObserver {
    private final HelpDesk desk;
    private final Div body = new Div();

    MyHouseholdsView(HelpDesk desk) {
        this.desk = desk;
        body.addClassName("th-stack-v");
        add(new PageHeader("Hộ của tôi", "Hộ cần thăm trước đứng trên."), body);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        show();
    }

    private void show() {
        body.removeAll();
        var all = desk.mine().list();
        if (all.isEmpty()) {
            body.add(new EmptyState(
                    "Bạn chưa được phân công giúp hộ nào",
                    "Khi Ban Chỉ đạo xã ký quyết định phân công, các hộ của bạn hiện ở đây."));
            return;
        }
        var waiting =
                all.stream().filter(h -> h.state() == AssignmentState.SIGNED).toList();
        var active =
                all.stream().filter(h -> h.state() == AssignmentState.ACTIVE).toList();
        if (!waiting.isEmpty()) {
            body.add(answer(waiting));
        }
        if (!active.isEmpty()) {
            body.add(month(active));
        }
        active.forEach(h -> body.add(new MyHouseholdCard(desk, h)));
        if (!active.isEmpty()) {
            quarter().ifPresent(body::add);
            body.add(PathLink.button("Bàn giao hộ cho người khác", AssignmentNavigation.HANDOVER));
        }
    }

    private Card month(List<MyHousehold> active) {
        var month = desk.today().withDayOfMonth(1);
        var done = active.stream()
                .filter(h -> h.lastVisitOn() != null && !h.lastVisitOn().isBefore(month))
                .count();
        var card = new Card(
                new ProgressRing((int) done, active.size(), "hộ đã thăm"),
                new Paragraph("Tháng " + desk.today().getMonthValue() + ": đã thăm " + done + " trong " + active.size()
                        + " hộ bạn đang giúp; vắng nhà chưa tính là đã thăm."));
        card.addClassName("th-help-month");
        return card;
    }

    /** What the helper reports to his cell this quarter. */
    private Optional<Card> quarter() {
        var today = desk.today();
        var period = HelpReport.Period.quarter(today.getYear(), (today.getMonthValue() - 1) / 3 + 1);
        return desk.reports()
                .mine(period)
                .map(l -> new Card(
                        "Kết quả của tôi, " + period.name().toLowerCase(Locale.of("vi")),
                        new FactList()
                                .fact("Hộ được phân công giúp", String.valueOf(l.assigned()))
                                .fact("Đã thăm", l.visited() + " hộ, " + l.visits() + " lượt")
                                .fact(
                                        "Đã giúp",
                                        VietnameseFormat.money(l.supportDong()) + ", "
                                                + VietnameseFormat.decimal(l.workDays(), 1) + " ngày công")
                                .fact("Hộ đăng ký thoát nghèo", String.valueOf(l.pledged()))
                                .fact("Hộ đã thoát", String.valueOf(l.escaped()))));
    }

    private Card answer(List<MyHousehold> waiting) {
        var card = new Card(waiting.size() + " hộ chờ bạn trả lời");
        for (var h : waiting) {
            var line = new Div(
                    new Paragraph(h.headName() + ", " + h.villageName() + " – "
                            + h.povertyStatus().inYear(h.classYear()).toLowerCase(java.util.Locale.of("vi")) + ", "
                            + h.memberCount()
                            + " nhân khẩu"),
                    answers(h));
            line.addClassName("th-help-answer");
            card.add(line);
        }
        if (waiting.size() > 1) {
            var all = new Button(
                    "Nhận cả " + waiting.size() + " hộ",
                    e -> act(() -> {
                        waiting.forEach(h -> desk.answers().accept(h.assignmentId()));
                        Notices.success("Đã nhận " + waiting.size() + " hộ. Cảm ơn bạn.");
                    }));
            all.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
            card.add(all);
        }
        card.addClassName("th-help-waiting");
        return card;
    }

    private Div answers(MyHousehold h) {
        var accept = new Button(
                "Nhận giúp",
                e -> act(() -> {
                    desk.answers().accept(h.assignmentId());
                    Notices.success("Đã nhận giúp hộ " + h.headName() + ".");
                }));
        accept.setAriaLabel("Nhận giúp hộ " + h.headName());
        var decline = new Button(
                "Không nhận", e -> new DeclineDialog(desk, h.assignmentId(), h.headName(), this::show).open());
        decline.addThemeVariants(ButtonVariant.LUMO_TERTIARY);
        decline.setAriaLabel("Không nhận hộ " + h.headName());
        var buttons = new Div(accept, decline);
        buttons.addClassName("th-row");
        return buttons;
    }

    private void act(Runnable act) {
        try {
            act.run();
        } catch (BusinessException e) {
            Notices.error(e.getMessage());
        }
        show();
    }
}
