package vn.tungho.shell;

import com.vaadin.flow.component.icon.VaadinIcon;
import java.util.Set;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import vn.tungho.security.Role;
import vn.tungho.security.ui.NavEntry;

/** The shell's own entries. */
@Configuration(proxyBeanMethods = false)
class ShellNavigation {
    @Bean
    NavEntry calendarEntry() {
        return new NavEntry("Lịch nghỉ", CalendarView.PATH, VaadinIcon.CALENDAR, 85, Set.of(Role.ADMINISTRATOR));
    }
}
