package vn.tungho.registry.ui;

import com.vaadin.flow.component.icon.VaadinIcon;
import java.util.Set;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import vn.tungho.security.ui.NavEntry;

/** Where the register's pages are, and its entry of the navigation. */
@Configuration(proxyBeanMethods = false)
public class RegistryNavigation {
    static final String LIST = "ho-gia-dinh";
    static final String NEW = LIST + "/moi";
    static final String IMPORT = "nhap-danh-sach";
    static final String VILLAGES = "thon";

    /** The path of a household's page. */
    public static String household(long householdId) {
        return LIST + "/" + householdId;
    }

    @Bean
    NavEntry householdsEntry() {
        return new NavEntry("Hộ gia đình", LIST, VaadinIcon.HOME_O, 30, Set.of());
    }
}
