package vn.tungho.publicboard.ui;

import com.vaadin.flow.component.icon.VaadinIcon;
import java.util.Set;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import vn.tungho.security.Role;
import vn.tungho.security.ui.NavEntry;

/** Where the office deals with what came through the public board. */
@Configuration(proxyBeanMethods = false)
class LetterNavigation {
    static final String PATH = "y-kien-cho-tim-ho";

    @Bean
    NavEntry lettersEntry() {
        return new NavEntry(
                "Ý kiến chờ tìm hộ",
                PATH,
                VaadinIcon.ENVELOPE_OPEN_O,
                90,
                Set.of(Role.POVERTY_OFFICER, Role.STEERING_COMMITTEE));
    }
}
