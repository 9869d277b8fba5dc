package vn.tungho.review.ui;

import com.vaadin.flow.component.icon.VaadinIcon;
import java.util.Set;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import vn.tungho.security.Role;
import vn.tungho.security.ui.NavEntry;

/** Where the pages of the field side are, and its entries of the navigation. */
@Configuration(proxyBeanMethods = false)
public class ReviewPages {
    /** An enumerator's households, of one village or of all. */
    public static final String SURVEY = "khao-sat";

    /** The sheet of one household. */
    public static final String SHEET = "phieu";

    /** One village in its review. */
    public static final String VILLAGE = "thon-ra-soat";

    /** How far villages and enumerators of a commune have come. */
    public static final String PROGRESS = "tien-do";

    /** The path of the households to survey in a village. */
    public static String survey(long villageReviewId) {
        return SURVEY + "/" + villageReviewId;
    }

    /** The path of a household's sheet. */
    public static String sheet(long caseId) {
        return SHEET + "/" + caseId;
    }

    /** The path of a village's page. */
    public static String village(long villageReviewId) {
        return VILLAGE + "/" + villageReviewId;
    }

    /** The path of a commune's progress page. */
    public static String progress(long reviewId) {
        return PROGRESS + "/" + reviewId;
    }

    @Bean
    NavEntry surveyEntry() {
        return new NavEntry("Khảo sát", SURVEY, VaadinIcon.CLIPBOARD_CHECK, 15, Set.of(Role.ENUMERATOR));
    }

    @Bean
    NavEntry reviewProgressEntry() {
        return new NavEntry(
                "Tiến độ thôn",
                PROGRESS,
                VaadinIcon.PROGRESSBAR,
                20,
                Set.of(
                        Role.POVERTY_OFFICER,
                        Role.STEERING_COMMITTEE,
                        Role.COMMUNE_CHAIR,
                        Role.VILLAGE_HEAD,
                        Role.FRONT_MONITOR));
    }
}
