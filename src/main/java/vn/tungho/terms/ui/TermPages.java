package vn.tungho.terms.ui;

import com.vaadin.flow.component.icon.VaadinIcon;
import java.util.Set;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import vn.tungho.security.Role;
import vn.tungho.security.ui.NavEntry;
import vn.tungho.shared.ui.LegalTextNote;

/** The legal terms and the texts papers rest on in the navigation. */
@Configuration(proxyBeanMethods = false)
class TermPages {
    static final String TERMS = "thoi-han";
    static final String TEXTS = LegalTextNote.PATH;

    @Bean
    NavEntry termEntry() {
        return new NavEntry(
                "Thời hạn theo luật",
                TERMS,
                VaadinIcon.HOURGLASS,
                84,
                Set.of(Role.ADMINISTRATOR, Role.PROVINCE_OVERSEER));
    }

    @Bean
    NavEntry legalTextEntry() {
        return new NavEntry(
                "Văn bản làm căn cứ", TEXTS, VaadinIcon.BOOK, 85, Set.of(Role.ADMINISTRATOR, Role.PROVINCE_OVERSEER));
    }
}
