package vn.tungho.market.ui;

import com.vaadin.flow.component.icon.VaadinIcon;
import java.util.Set;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import vn.tungho.security.Role;
import vn.tungho.security.ui.NavEntry;

/** Where the board is, and its entry of the navigation. */
@Configuration(proxyBeanMethods = false)
public class MarketNavigation {
    static final String LIST = "viec-lam";
    static final String OFFER = LIST + "/:id([0-9]{1,18})";
    static final String NEW = LIST + "/dang-tin";
    static final String EDIT = OFFER + "/sua";
    static final String REFERRALS = "gioi-thieu";

    /** The path of an offer. */
    public static String offer(long offerId) {
        return LIST + "/" + offerId;
    }

    @Bean
    NavEntry marketEntry() {
        return new NavEntry(
                "Việc làm, đầu ra",
                LIST,
                VaadinIcon.HANDSHAKE,
                85,
                Set.of(
                        Role.POVERTY_OFFICER,
                        Role.STEERING_COMMITTEE,
                        Role.CADRE,
                        Role.VILLAGE_HEAD,
                        Role.PROVINCE_OVERSEER));
    }
}
