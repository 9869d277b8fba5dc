package vn.tungho.registry;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.tungho.security.Scope;

/**
 * Chooses how a search runs: a name that few households have is looked up by its parts; one that many have is filtered while the
 * ordered list is read, so that the first page comes at once either way.
 */
@Component
class HouseholdSearch {
    private static final int RARE = 2_000;

    private final HouseholdMapper households;

    HouseholdSearch(HouseholdMapper households) {
        this.households = households;
    }

    List<HouseholdRow> page(HouseholdFilter filter, Scope scope, @Nullable HouseholdKey after, int limit) {
        return households.page(filter, words(filter, scope), scope, after, limit);
    }

    int count(HouseholdFilter filter, Scope scope, int cap) {
        return households.count(filter, words(filter, scope), scope, cap);
    }

    private SearchWords words(HouseholdFilter filter, Scope scope) {
        var words = SearchWords.of(filter.text());
        var plain = words.plainName();
        if (plain == null) {
            return words;
        }
        var villages = households.villagesNamed(plain, scope);
        return words.led(households.countNameHits(plain + "%", RARE + 1) <= RARE, villages);
    }
}
