package vn.tungho.monitoring.ui;

import com.vaadin.flow.component.icon.VaadinIcon;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import vn.tungho.security.Role;
import vn.tungho.security.ui.NavEntry;

/** Where the pages of monitoring are, and their entry of the navigation. */
@Configuration(proxyBeanMethods = false)
public class MonitoringNavigation {
    static final String PLANS = "giam-sat";
    static final String NEW_PLAN = PLANS + "/lap-ke-hoach";
    static final String PLAN = PLANS + "/ke-hoach/:id([0-9]{1,18})";
    static final String FINDINGS = PLANS + "/phat-hien";
    static final String FINDING = FINDINGS + "/:id([0-9]{1,18})";
    static final String NEW_FINDING = PLANS + "/ghi-phat-hien";
    static final String CHECKLIST = PLANS + "/kiem-tra";
    static final String OBSERVATIONS = PLANS + "/nhan-xet";
    static final String RULES = PLANS + "/muc-dau-hieu";
    static final String FEEDBACK = PLANS + "/sau-thang";

    /** Who reads the pages of monitoring. */
    static final Set<Role> ROLES = Set.of(
            Role.FRONT_MONITOR,
            Role.POVERTY_OFFICER,
            Role.COMMUNE_CHAIR,
            Role.STEERING_COMMITTEE,
            Role.PROVINCE_OVERSEER);

    static String plan(long planId) {
        return PLANS + "/ke-hoach/" + planId;
    }

    static String finding(long findingId) {
        return FINDINGS + "/" + findingId;
    }

    /** The check list of a commune, or of one village of it. */
    static String checklist(String communeCode, @Nullable String villageCode) {
        return CHECKLIST + "?xa=" + communeCode + (villageCode == null ? "" : "&thon=" + villageCode);
    }

    /** Where a finding about a household is written. */
    static String newFinding(long householdId) {
        return NEW_FINDING + "?ho=" + householdId;
    }

    /** The monitor's own work stands right after the list of work. */
    @Bean
    NavEntry frontMonitoringEntry() {
        return entry(14, Set.of(Role.FRONT_MONITOR));
    }

    @Bean
    NavEntry monitoringEntry() {
        return entry(
                28, Set.of(Role.POVERTY_OFFICER, Role.COMMUNE_CHAIR, Role.STEERING_COMMITTEE, Role.PROVINCE_OVERSEER));
    }

    /** The administrator sees of monitoring only the numbers of its signs. */
    @Bean
    NavEntry monitoringRulesEntry() {
        return new NavEntry("Mức dấu hiệu giám sát", RULES, VaadinIcon.SLIDERS, 75, Set.of(Role.ADMINISTRATOR));
    }

    private static NavEntry entry(int order, Set<Role> roles) {
        return new NavEntry("Giám sát", PLANS, VaadinIcon.EYE, order, roles);
    }
}
