package vn.tungho.monitoring.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.Set;
import vn.tungho.monitoring.MonitoringPlan;
import vn.tungho.monitoring.MonitoringProcess;
import vn.tungho.shared.BusinessException;
import vn.tungho.shared.VietnameseFormat;
import vn.tungho.shared.ui.ActDialog;
import vn.tungho.shared.ui.Card;
import vn.tungho.shared.ui.EmptyState;
import vn.tungho.shared.ui.PageHeader;
import vn.tungho.shared.ui.PathLink;
import vn.tungho.shared.ui.RouteId;
import vn.tungho.shared.ui.StatusBadge;
import vn.tungho.shared.ui.Tone;
import vn.tungho.worklist.WorkFilter;
import vn.tungho.worklist.WorklistService;
import vn.tungho.worklist.ui.CaseWork;

/** One plan: its steps and dates, team, sample, findings and papers, with what the person may do now. */
@Route(MonitoringNavigation.PLAN)
@PageTitle("Kế hoạch giám sát · Từng Hộ")
@RolesAllowed({"FRONT_MONITOR", "POVERTY_OFFICER", "COMMUNE_CHAIR", "STEERING_COMMITTEE", "PROVINCE_OVERSEER"})
@StyleSheet("context://css/monitoring.css")
@StyleSheet("context://css/registry.css")
class PlanView extends Div implements BeforeEnterObserver {
    private static final int PAGE = 100;

    private final MonitoringDesk desk;
    private final WorklistService work;

    PlanView(MonitoringDesk desk, WorklistService work) {
        this.desk = desk;
        this.work = work;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        show(RouteId.of(event, "id"));
    }

    private void show(long id) {
        removeAll();
        MonitoringPlan plan;
        try {
            plan = desk.plans().find(id);
        } catch (BusinessException e) {
            add(
                    new PageHeader("Kế hoạch giám sát"),
                    new EmptyState(
                            "Không mở được kế hoạch này",
                            e.getMessage(),
                            PathLink.button("Về danh sách kế hoạch", MonitoringNavigation.PLANS)));
            return;
        }
        add(header(plan));
        var left = new Div(PlanParts.steps(desk, plan), findings(plan), new SampleCard(desk, plan, () -> show(id)));
        left.addClassName("th-stack-v");
        var right = new Div(PlanParts.facts(desk, plan), PlanParts.team(desk, plan), PlanParts.papers(desk, plan));
        SessionMoves.card(desk, plan).ifPresent(right::add);
        right.addClassName("th-stack-v");
        var columns = new Div(left, right);
        columns.addClassName("th-two");
        add(columns);
    }

    private PageHeader header(MonitoringPlan plan) {
        var header = new PageHeader(
                plan.title(),
                desk.areas().displayName(plan.area()) + " · buổi giám sát "
                        + VietnameseFormat.weekdayDate(plan.sessionOn()));
        header.addBelow(Badges.of(plan.state()));
        var reason = plan.endReason();
        if (reason != null) {
            header.addBelow(new StatusBadge(reason, Tone.NEUTRAL));
        }
        CaseWork.show(
                header,
                desk.person(),
                work.page(WorkFilter.all(), null, PAGE),
                Set.of(MonitoringProcess.KEY),
                plan.planId());
        if (desk.plans().mayMonitor(plan.commune()) && plan.state().isBeforeSession()) {
            header.addAction(
                    new Button(
                            "Dời buổi giám sát",
                            e -> new MoveSessionDialog(desk, plan, () -> show(plan.planId())).open()),
                    new Button("Hủy kế hoạch", e -> cancel(plan)));
        }
        return header;
    }

    private void cancel(MonitoringPlan plan) {
        var reason = reason("Lý do hủy");
        new ActDialog(
                        "Hủy kế hoạch",
                        "Kế hoạch kết thúc; các phát hiện đã ghi vẫn được giữ.",
                        () -> desk.plans().cancel(plan.planId(), reason.getValue()),
                        () -> show(plan.planId()),
                        reason)
                .about("monitoring-plan/" + plan.planId())
                .open();
    }

    private static TextArea reason(String label) {
        var reason = new TextArea(label);
        reason.setMaxLength(400);
        reason.setWidthFull();
        return reason;
    }

    private Card findings(MonitoringPlan plan) {
        var card = new Card("Phát hiện");
        var found = desk.findings().ofPlan(plan.planId());
        if (found.isEmpty()) {
            card.add(new Paragraph("Chưa có phát hiện nào."));
        } else {
            card.add(new Span(found.size() + " phát hiện"));
        }
        found.forEach(f -> card.add(Badges.line(desk, f)));
        if (desk.plans().mayMonitor(plan.commune()) && plan.state().takesFindings()) {
            card.add(PathLink.button("Ghi phát hiện", MonitoringNavigation.NEW_FINDING + "?kh=" + plan.planId()));
        }
        return card;
    }
}
