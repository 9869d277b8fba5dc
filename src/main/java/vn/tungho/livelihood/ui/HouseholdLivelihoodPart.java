package vn.tungho.livelihood.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Span;
import java.util.Optional;
import org.springframework.core.annotation.Order;
import vn.tungho.livelihood.GroupService;
import vn.tungho.livelihood.ModelService;
import vn.tungho.registry.Household;
import vn.tungho.registry.ui.HouseholdPart;
import vn.tungho.shared.PovertyStatus;
import vn.tungho.shared.ui.Card;
import vn.tungho.shared.ui.PathLink;

/** On a household's page: its groups, and the models that suit it. */
@org.springframework.stereotype.Component
@Order(61)
class HouseholdLivelihoodPart implements HouseholdPart {
    private static final int SHOWN = 3;

    private final GroupService groups;
    private final ModelService models;

    HouseholdLivelihoodPart(GroupService groups, ModelService models) {
        this.groups = groups;
        this.models = models;
    }

    @Override
    public Optional<Component> of(Household household) {
        if (!household.isActive() || household.povertyStatus() == PovertyStatus.NOT_POOR) {
            return Optional.empty();
        }
        var own = groups.ofHousehold(household.householdId());
        var fits = models.fits(household, SHOWN);
        if (own.isEmpty() && fits.isEmpty()) {
            return Optional.empty();
        }
        var card = new Card("Tổ nhóm và mô hình hợp với hộ");
        own.forEach(g ->
                card.add(new PathLink(g.kind().label() + ": " + g.name(), LivelihoodNavigation.group(g.groupId()))));
        if (!fits.isEmpty()) {
            card.add(new H3("Mô hình có điều kiện giống hộ"));
        }
        fits.forEach(f -> {
            var model = new ModelCard(f.model());
            if (!f.lines().isEmpty()) {
                var why = new Span(String.join(" · ", f.lines()));
                why.addClassName("th-muted");
                model.add(why);
            }
            card.add(model);
        });
        return Optional.of(card);
    }
}
