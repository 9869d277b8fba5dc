package vn.tungho.standard.ui;

import com.vaadin.flow.component.icon.VaadinIcon;
import java.util.Set;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import vn.tungho.security.Role;
import vn.tungho.security.ui.NavEntry;

/** The standard in the navigation. */
@Configuration(proxyBeanMethods = false)
class StandardPages {
    static final String EDITIONS = "bo-chuan";
    static final String TRIAL = "tinh-diem";

    @Bean
    NavEntry standardEntry() {
        return new NavEntry(
                "Bộ chuẩn", EDITIONS, VaadinIcon.SCALE, 70, Set.of(Role.ADMINISTRATOR, Role.PROVINCE_OVERSEER));
    }
}
