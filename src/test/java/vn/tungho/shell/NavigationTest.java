package vn.tungho.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Autowired;
import vn.tungho.security.Grant;
import vn.tungho.security.Person;
import vn.tungho.security.Role;
import vn.tungho.security.ui.NavEntry;
import vn.tungho.shared.area.Area;
import vn.tungho.testing.IntegrationTest;

@IntegrationTest
class NavigationTest {
    private static final int MOST = 7;

    @Autowired
    ObjectProvider<NavEntry> entries;

    @ParameterizedTest
    @EnumSource(Role.class)
    void everyRoleIsShownAtMostSevenEntriesEachOfAPlaceOfItsOwn(Role role) {
        var area = switch (role.level()) {
            case PROVINCE -> Area.province("44");
            case COMMUNE -> Area.commune("44", "18919");
            case VILLAGE -> Area.village("44", "18919", "18919001");
        };
        var person = new Person(1, "x", "X", List.of(Grant.own(role, area)));
        var mine = entries.stream().filter(e -> e.isFor(person)).toList();
        var shown = Navigation.fitting(mine, MOST);
        assertThat(shown).as(role.label()).hasSizeBetween(2, MOST);
        assertThat(mine.size() <= MOST || shown.getLast().path().equals(MoreView.PATH))
                .as("what does not fit is a tap away")
                .isTrue();
        assertThat(new HashSet<>(mine.stream().map(NavEntry::path).toList())).hasSameSizeAs(mine);
    }
}
