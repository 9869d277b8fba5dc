package vn.tungho.assignment.ui;

import com.vaadin.flow.component.icon.VaadinIcon;
import java.util.Set;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import vn.tungho.security.Role;
import vn.tungho.security.ui.NavEntry;

/** Where the pages of the help are, and their entries of the navigation. */
@Configuration(proxyBeanMethods = false)
public class AssignmentNavigation {
    static final String MINE = "ho-cua-toi";
    static final String VISIT = "ghi-chuyen-tham";
    static final String CORRECT = "sua-chuyen-tham";
    static final String HELP = "giup-ho";
    static final String HOUSEHOLD = HELP + "/ho";
    static final String BOARD = HELP + "/phan-cong";
    static final String HELPERS = HELP + "/nguoi-giup";
    static final String OVERDUE = HELP + "/qua-han";
    static final String REPORT = HELP + "/bao-cao";
    static final String PLACES = HELP + "/dia-ban";
    static final String RULES = HELP + "/muc-quy-dinh";
    static final String HANDOVER = HELP + "/ban-giao";

    /** The page on which a visit to the household is written down. */
    public static String visit(long householdId) {
        return VISIT + "/" + householdId;
    }

    /** The page on which a visit that was written down wrongly is mended. */
    public static String correct(long visitId) {
        return CORRECT + "/" + visitId;
    }

    /** The page of a household's plan, pledge and visits. */
    public static String household(long householdId) {
        return HOUSEHOLD + "/" + householdId;
    }

    @Bean
    NavEntry myHouseholdsEntry() {
        return new NavEntry("Hộ của tôi", MINE, VaadinIcon.HEART_O, 12, Set.of(Role.CADRE));
    }

    @Bean
    NavEntry helpEntry() {
        return new NavEntry(
                "Giúp hộ",
                HELP,
                VaadinIcon.HANDSHAKE,
                25,
                Set.of(
                        Role.STEERING_COMMITTEE,
                        Role.POVERTY_OFFICER,
                        Role.COMMUNE_CHAIR,
                        Role.CELL_SECRETARY,
                        Role.PROVINCE_OVERSEER,
                        Role.FRONT_MONITOR,
                        Role.ADMINISTRATOR));
    }
}
