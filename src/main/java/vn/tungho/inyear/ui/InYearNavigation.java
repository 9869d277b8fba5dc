package vn.tungho.inyear.ui;

import com.vaadin.flow.component.icon.VaadinIcon;
import java.util.Set;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import vn.tungho.security.Role;
import vn.tungho.security.ui.NavEntry;

/** Where the pages of requests are, and their entry of the navigation. */
@Configuration(proxyBeanMethods = false)
class InYearNavigation {
    static final String LIST = "de-nghi";
    static final String NEW = LIST + "/moi";
    static final String REQUEST = LIST + "/:id([0-9]{1,18})";
    static final String DISASTERS = LIST + "/thien-tai";
    static final String BATCH = DISASTERS + "/:id([0-9]{1,18})";
    static final String REPORTS = LIST + "/bien-dong";

    static String request(long requestId) {
        return LIST + "/" + requestId;
    }

    static String batch(long batchId) {
        return DISASTERS + "/" + batchId;
    }

    @Bean
    NavEntry inYearEntry() {
        return new NavEntry(
                "Giấy đề nghị",
                LIST,
                VaadinIcon.FILE_TEXT,
                27,
                Set.of(
                        Role.PROVINCE_OVERSEER,
                        Role.STEERING_COMMITTEE,
                        Role.POVERTY_OFFICER,
                        Role.COMMUNE_CHAIR,
                        Role.VILLAGE_HEAD,
                        Role.FRONT_MONITOR));
    }
}
