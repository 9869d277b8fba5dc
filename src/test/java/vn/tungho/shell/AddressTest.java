package vn.tungho.shell;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.router.RouteConfiguration;
import com.vaadin.flow.router.RouteData;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.core.context.SecurityContextImpl;
import vn.tungho.registry.TestPeople;
import vn.tungho.security.Role;
import vn.tungho.shared.area.Area;
import vn.tungho.testing.IntegrationTest;

/** Every address with a number in it, for every role: a number of nothing is answered in words, never as a fault of the system. */
@IntegrationTest
class AddressTest extends SpringBrowserlessTest {
    private static final String COMMUNE = "19363";
    private static final String NUMBER = ":[^/(]+\\(\\[0-9][^)]*\\)\\??";

    @Autowired
    TestPeople people;

    @AfterEach
    void signOut() {
        SecurityContextHolder.clearContext();
    }

    @ParameterizedTest
    @EnumSource(Role.class)
    void aNumberOfNothingIsAnsweredInWords(Role role) {
        var user = people.user(
                role,
                switch (role.level()) {
                    case PROVINCE -> Area.province("44");
                    case COMMUNE -> Area.commune("44", COMMUNE);
                    case VILLAGE ->
                        Area.village("44", COMMUNE, people.village(COMMUNE).villageCode());
                });
        SecurityContextHolder.setContext(
                new SecurityContextImpl(new UsernamePasswordAuthenticationToken(user, "n/a", List.of())));
        var addresses = RouteConfiguration.forApplicationScope().getAvailableRoutes().stream()
                .map(RouteData::getTemplate)
                .filter(t -> t.contains("([0-9]"))
                .toList();
        assertThat(addresses).as("pages of one thing").hasSizeGreaterThan(20);
        for (var address : addresses) {
            assertThat(opened(address.replaceAll(NUMBER, "99999999999999999999")))
                    .as("%s, a number no thing can have", address)
                    .contains("Không có trang này");
            assertThat(opened(address.replaceAll(NUMBER, "999999999999999999")))
                    .as("%s, a number that nothing has", address)
                    .isNotBlank()
                    .doesNotContain("trục trặc");
        }
    }

    private String opened(String address) {
        UI.getCurrent().navigate(address);
        return ((Component) getCurrentView()).getElement().getTextRecursively();
    }
}
