package vn.tungho.field.ui;

import com.vaadin.flow.component.icon.VaadinIcon;
import java.util.Set;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import vn.tungho.security.Role;
import vn.tungho.security.ui.NavEntry;

/** Where the field work's page is. */
@Configuration(proxyBeanMethods = false)
public class FieldNavigation {
    /** The page about the app and what came from it. */
    public static final String PATH = "hien-truong";

    /** The app itself, through the sign-in. */
    public static final String APP = "di-ho";

    @Bean
    NavEntry fieldEntry() {
        return new NavEntry("Đi hộ", PATH, VaadinIcon.MOBILE, 17, Set.of(Role.ENUMERATOR, Role.CADRE));
    }
}
