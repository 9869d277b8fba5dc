package vn.tungho.livelihood.ui;

import com.vaadin.flow.component.icon.VaadinIcon;
import java.util.Set;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import vn.tungho.security.Role;
import vn.tungho.security.ui.NavEntry;

/** Where groups and models are, and their entry of the navigation. */
@Configuration(proxyBeanMethods = false)
public class LivelihoodNavigation {
    static final String GROUPS = "to-nhom";
    static final String GROUP = GROUPS + "/:id([0-9]{1,18})";
    static final String NEW_GROUP = GROUPS + "/lap";
    static final String MODELS = "mo-hinh";
    static final String NEW_MODEL = MODELS + "/ghi";
    static final String EDIT_MODEL = MODELS + "/:id([0-9]{1,18})/sua";

    /** The path of a group. */
    public static String group(long groupId) {
        return GROUPS + "/" + groupId;
    }

    @Bean
    NavEntry groupsEntry() {
        return new NavEntry(
                "Tổ nhóm, mô hình",
                GROUPS,
                VaadinIcon.GROUP,
                87,
                Set.of(
                        Role.POVERTY_OFFICER,
                        Role.STEERING_COMMITTEE,
                        Role.CADRE,
                        Role.VILLAGE_HEAD,
                        Role.FRONT_MONITOR,
                        Role.PROVINCE_OVERSEER));
    }
}
