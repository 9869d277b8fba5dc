package vn.tungho.security.ui;

import com.vaadin.flow.component.icon.VaadinIcon;
import java.util.Set;
import vn.tungho.security.Person;
import vn.tungho.security.Role;

/**
 * An entry of the navigation; a bean of the module that has the page. A person sees at most seven.
 *
 * @param label one to three words
 * @param path the route, without a leading slash; empty for the home page
 * @param order smaller stands higher; the first few stand in the bar of a phone
 * @param roles who sees it; empty for everybody
 */
public record NavEntry(String label, String path, VaadinIcon icon, int order, Set<Role> roles) {
    public NavEntry {
        roles = Set.copyOf(roles);
    }

    public boolean isFor(Person person) {
        return roles.isEmpty() || roles.stream().anyMatch(person::has);
    }
}
