package vn.tungho.registry.ui;

import java.util.List;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import vn.tungho.registry.HouseholdFilter;
import vn.tungho.registry.HouseholdService;
import vn.tungho.security.CurrentUser;
import vn.tungho.shared.ui.SearchHit;
import vn.tungho.shared.ui.SearchProvider;

/** Households in the search on top of every page. */
@Component
@Order(1)
class HouseholdSearchProvider implements SearchProvider {
    private final HouseholdService households;
    private final CurrentUser current;

    HouseholdSearchProvider(HouseholdService households, CurrentUser current) {
        this.households = households;
        this.current = current;
    }

    @Override
    public String group() {
        return "Hộ gia đình";
    }

    @Override
    public List<SearchHit> search(String text, int limit) {
        return households.search(HouseholdFilter.text(text), current.require().scope(), null, limit).stream()
                .map(r -> new SearchHit(
                        r.headName(),
                        "%s · %s · %s"
                                .formatted(r.povertyStatus().inYear(r.classYear()), r.villageName(), r.householdCode()),
                        RegistryNavigation.household(r.householdId())))
                .toList();
    }
}
