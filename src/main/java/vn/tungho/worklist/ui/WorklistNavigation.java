package vn.tungho.worklist.ui;

import com.vaadin.flow.component.icon.VaadinIcon;
import java.util.Set;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import vn.tungho.security.ui.NavEntry;

/** Where the pages of the work list are, and their entries of the navigation. */
@Configuration(proxyBeanMethods = false)
public class WorklistNavigation {
    static final String HOME = "";
    static final String TASK = "viec";
    static final String PROCESSES = "quy-trinh";

    /** The path of an item's page. */
    public static String task(long workItemId) {
        return TASK + "/" + workItemId;
    }

    @Bean
    NavEntry homeEntry() {
        return new NavEntry("Việc cần làm", HOME, VaadinIcon.TASKS, 10, Set.of());
    }
}
