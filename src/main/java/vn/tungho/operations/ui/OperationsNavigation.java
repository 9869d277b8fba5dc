package vn.tungho.operations.ui;

import com.vaadin.flow.component.icon.VaadinIcon;
import java.util.Set;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import vn.tungho.security.Role;
import vn.tungho.security.ui.NavEntry;

/** Where the administrator's page is. */
@Configuration(proxyBeanMethods = false)
class OperationsNavigation {
    static final String INCIDENTS = "su-co";

    @Bean
    NavEntry incidentsEntry() {
        return new NavEntry("Sự cố", INCIDENTS, VaadinIcon.WRENCH, 60, Set.of(Role.ADMINISTRATOR));
    }
}
