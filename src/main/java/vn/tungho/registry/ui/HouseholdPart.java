package vn.tungho.registry.ui;

import com.vaadin.flow.component.Component;
import java.util.Optional;
import vn.tungho.registry.Household;

/** A card that another module puts on a household's page; a bean each, in the order of {@code @Order}. */
public interface HouseholdPart {
    /** The card for the person at work; empty when there is nothing to show. */
    Optional<Component> of(Household household);
}
