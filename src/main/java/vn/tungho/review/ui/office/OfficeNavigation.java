package vn.tungho.review.ui.office;

import com.vaadin.flow.component.icon.VaadinIcon;
import java.util.Set;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import vn.tungho.security.Role;
import vn.tungho.security.ui.NavEntry;

/** Where the office's pages of the review are, and their entries of the navigation. */
@Configuration(proxyBeanMethods = false)
public class OfficeNavigation {
    static final String REVIEWS = "ra-soat";
    static final String REVIEW = REVIEWS + "/:id([0-9]{1,18})";
    static final String PROVINCE = "toan-tinh";
    static final String OPEN = "mo-dot";

    /** The path of a commune's review. */
    public static String review(long reviewId) {
        return REVIEWS + "/" + reviewId;
    }

    /** The path of a posted list. */
    static String posting(long postingId) {
        return "niem-yet/" + postingId;
    }

    @Bean
    NavEntry provinceEntry() {
        return new NavEntry(
                "Toàn tỉnh",
                PROVINCE,
                VaadinIcon.GRID_BIG_O,
                15,
                Set.of(Role.PROVINCE_OVERSEER, Role.PROVINCE_CHAIR_OFFICE));
    }

    @Bean
    NavEntry reviewsEntry() {
        return new NavEntry(
                "Rà soát",
                REVIEWS,
                VaadinIcon.CHECK_SQUARE_O,
                20,
                Set.of(
                        Role.PROVINCE_OVERSEER,
                        Role.PROVINCE_CHAIR_OFFICE,
                        Role.STEERING_COMMITTEE,
                        Role.POVERTY_OFFICER,
                        Role.COMMUNE_CHAIR,
                        Role.VILLAGE_HEAD,
                        Role.FRONT_MONITOR));
    }
}
