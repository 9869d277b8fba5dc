package vn.tungho.assignment.ui;

import com.vaadin.flow.component.Component;
import java.util.Optional;
import org.springframework.core.annotation.Order;
import vn.tungho.registry.Household;
import vn.tungho.registry.ui.HouseholdPart;
import vn.tungho.shared.ui.PathLink;

/** The helper on the household's page, with the way to its plan. */
@org.springframework.stereotype.Component
@Order(10)
class HelpPart implements HouseholdPart {
    private final HelpDesk desk;

    HelpPart(HelpDesk desk) {
        this.desk = desk;
    }

    @Override
    public Optional<Component> of(Household household) {
        var card = new HelpersCard(desk, household);
        card.add(PathLink.button(
                "Phương án, cam kết, chuyến thăm", AssignmentNavigation.household(household.householdId())));
        return Optional.of(card);
    }
}
