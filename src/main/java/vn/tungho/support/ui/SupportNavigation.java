package vn.tungho.support.ui;

import com.vaadin.flow.component.icon.VaadinIcon;
import java.util.Set;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import vn.tungho.security.Role;
import vn.tungho.security.ui.NavEntry;

/** Where the pages of support are, and their entry of the navigation. */
@Configuration(proxyBeanMethods = false)
public class SupportNavigation {
    static final String RIGHTS = "ho-tro";
    static final String CASES = RIGHTS + "/ho-so";
    static final String CASE = CASES + "/:id([0-9]{1,18})";
    static final String OPEN = RIGHTS + "/mo-ho-so/:id([0-9]{1,18})";
    static final String ITEMS = RIGHTS + "/hien-vat";
    static final String FUNDS = RIGHTS + "/nguon-luc";
    static final String FUND = FUNDS + "/:id([0-9]{1,18})";
    static final String PROGRAMMES = RIGHTS + "/chuong-trinh";
    static final String NEW_PROGRAMME = PROGRAMMES + "/moi";
    static final String EDITION = PROGRAMMES + "/:code([A-Z0-9_]{1,30})/lan-moi";

    /** The path of a case. */
    public static String supportCase(long caseId) {
        return CASES + "/" + caseId;
    }

    /** The path on which a case of a household is opened. */
    public static String open(long householdId, String programmeCode) {
        return RIGHTS + "/mo-ho-so/" + householdId + (programmeCode.isEmpty() ? "" : "?ct=" + programmeCode);
    }

    static String edition(String programmeCode) {
        return PROGRAMMES + "/" + programmeCode + "/lan-moi";
    }

    static String fund(long fundId) {
        return FUNDS + "/" + fundId;
    }

    @Bean
    NavEntry supportEntry() {
        return new NavEntry(
                "Hỗ trợ",
                RIGHTS,
                VaadinIcon.HANDSHAKE,
                35,
                Set.of(
                        Role.PROVINCE_OVERSEER,
                        Role.STEERING_COMMITTEE,
                        Role.POVERTY_OFFICER,
                        Role.COMMUNE_CHAIR,
                        Role.VILLAGE_HEAD,
                        Role.CADRE,
                        Role.FRONT_MONITOR,
                        Role.ADMINISTRATOR));
    }
}
