package vn.tungho.security.ui;

import com.vaadin.flow.component.icon.VaadinIcon;
import java.util.Set;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import vn.tungho.security.Role;

/** What an administrator finds in the navigation. */
@Configuration(proxyBeanMethods = false)
class AdministrationNavigation {
    @Bean
    NavEntry usersEntry() {
        return new NavEntry("Người dùng", UserListView.PATH, VaadinIcon.USERS, 80, Set.of(Role.ADMINISTRATOR));
    }

    @Bean
    NavEntry auditEntry() {
        return new NavEntry("Nhật ký", AuditView.PATH, VaadinIcon.FILE_SEARCH, 90, Set.of(Role.ADMINISTRATOR));
    }
}
