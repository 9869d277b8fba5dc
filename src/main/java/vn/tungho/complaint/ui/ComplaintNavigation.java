package vn.tungho.complaint.ui;

import com.vaadin.flow.component.icon.VaadinIcon;
import java.util.Set;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import vn.tungho.security.Role;
import vn.tungho.security.ui.NavEntry;

/** Where the pages of complaints are, and their entry of the navigation. */
@Configuration(proxyBeanMethods = false)
public class ComplaintNavigation {
    static final String REGISTER = "khieu-nai";
    static final String COMPLAINT = REGISTER + "/:id([0-9]{1,18})";
    static final String LODGE = REGISTER + "/ghi-nhan";
    static final String SURGE = REGISTER + "/cao-diem";
    static final String DENUNCIATIONS = "to-cao";

    /** The path of a complaint. */
    public static String complaint(long complaintId) {
        return REGISTER + "/" + complaintId;
    }

    /** The path on which a complaint about a household is taken down. */
    public static String lodgeAbout(long householdId) {
        return LODGE + "?ho=" + householdId;
    }

    /** The path on which a complaint is taken to the second instance. */
    static String appeal(long firstId) {
        return LODGE + "?lan-dau=" + firstId;
    }

    @Bean
    NavEntry complaintEntry() {
        return new NavEntry(
                "Khiếu nại",
                REGISTER,
                VaadinIcon.SCALE,
                38,
                Set.of(
                        Role.PROVINCE_OVERSEER,
                        Role.PROVINCE_CHAIR_OFFICE,
                        Role.STEERING_COMMITTEE,
                        Role.POVERTY_OFFICER,
                        Role.COMMUNE_CHAIR,
                        Role.FRONT_MONITOR,
                        Role.ADMINISTRATOR));
    }
}
