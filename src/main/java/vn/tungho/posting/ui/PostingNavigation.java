package vn.tungho.posting.ui;

import com.vaadin.flow.component.icon.VaadinIcon;
import java.util.Set;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import vn.tungho.security.Role;
import vn.tungho.security.ui.NavEntry;

/** Where the pages of posted lists are, and their entry of the navigation. */
@Configuration(proxyBeanMethods = false)
public class PostingNavigation {
    /** The path of the posted lists. */
    public static final String LIST = "niem-yet";
    /** The path of the lists recognised by decision, which another module shows. */
    public static final String RECOGNISED = "danh-sach-cong-nhan";

    static final String POSTING = LIST + "/:id([0-9]{1,18})";
    static final String OBJECTIONS = "y-kien";
    static final String LODGE = "ghi-y-kien/:id([0-9]{1,18})";

    /** The path of a posted list. */
    public static String posting(long postingId) {
        return LIST + "/" + postingId;
    }

    /** The path on which an objection against the list is taken down. */
    public static String lodge(long postingId) {
        return "ghi-y-kien/" + postingId;
    }

    @Bean
    NavEntry postingsEntry() {
        return new NavEntry(
                "Niêm yết",
                LIST,
                VaadinIcon.CLIPBOARD_TEXT,
                40,
                Set.of(
                        Role.VILLAGE_HEAD,
                        Role.POVERTY_OFFICER,
                        Role.STEERING_COMMITTEE,
                        Role.COMMUNE_CHAIR,
                        Role.FRONT_MONITOR,
                        Role.PROVINCE_OVERSEER));
    }
}
