package vn.tungho.assignment.ui;

import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import vn.tungho.assignment.AssignmentState;
import vn.tungho.registry.Household;
import vn.tungho.registry.ui.RegistryNavigation;
import vn.tungho.shared.BusinessException;
import vn.tungho.shared.VietnameseFormat;
import vn.tungho.shared.ui.EmptyState;
import vn.tungho.shared.ui.PageHeader;
import vn.tungho.shared.ui.PathLink;
import vn.tungho.shared.ui.RouteId;
import vn.tungho.shared.ui.StatusBadge;

/** A household's way out: its pledge, its plan with the progress of each goal, who helps, and the visits. */
@Route(AssignmentNavigation.HOUSEHOLD + "/:householdId([0-9]{1,18})")
@PageTitle("Phương án giúp hộ · Từng Hộ")
@PermitAll
@StyleSheet("context://css/registry.css")
@StyleSheet("context://css/help.css")
class HouseholdHelpView extends Div implements BeforeEnterObserver {
    private final HelpDesk desk;

    HouseholdHelpView(HelpDesk desk) {
        this.desk = desk;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        show(RouteId.of(event, "householdId"));
    }

    private void show(long id) {
        removeAll();
        Household household;
        try {
            household = desk.households().open(id);
        } catch (BusinessException e) {
            add(new PageHeader("Phương án giúp hộ"), new EmptyState("Không mở được hộ này", e.getMessage()));
            return;
        }
        var header = new PageHeader(household.headName(), desk.areas().displayName(household.area()));
        header.addBelow(StatusBadge.of(household.povertyStatus(), household.classYear()));
        var year = household.classYear();
        header.addBelow(new Span(
                year == null
                        ? "Chưa có kết quả rà soát"
                        : "Theo kết quả rà soát năm " + year
                                + (household.decidedOn() == null
                                        ? ""
                                        : ", công nhận ngày " + VietnameseFormat.date(household.decidedOn()))));
        header.addAction(PathLink.button("Hồ sơ hộ", RegistryNavigation.household(id)));
        if (desk.mine()
                .find(id)
                .filter(h -> h.state() == AssignmentState.ACTIVE)
                .isPresent()) {
            var visit = PathLink.button("Ghi chuyến thăm", AssignmentNavigation.visit(id));
            visit.addClassName("th-primary");
            header.addAction(visit);
        }
        var mayWrite = household.isActive() && desk.plans().mayWrite(household);
        var left = new Div(
                new PledgeCard(desk, household, mayWrite, () -> show(id)),
                new PlanCard(desk, household, mayWrite, () -> show(id)));
        left.addClassName("th-stack-v");
        var right = new Div(new HelpersCard(desk, household), new VisitsCard(desk, id, () -> show(id)));
        right.addClassName("th-stack-v");
        var columns = new Div(left, right);
        columns.addClassName("th-two");
        add(header, columns);
    }
}
