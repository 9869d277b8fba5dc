package vn.tungho.security.ui;

import com.vaadin.flow.server.VaadinRequest;
import com.vaadin.flow.server.auth.AccessCheckDecisionResolver;
import com.vaadin.flow.server.auth.NavigationAccessChecker;
import com.vaadin.flow.spring.security.SpringNavigationAccessControl;
import java.util.Collection;
import java.util.function.Predicate;
import vn.tungho.security.CurrentUser;
import vn.tungho.security.Role;

/** Views open by the grants of this moment, deputyships included, not by those at sign-in. */
class GrantAccessControl extends SpringNavigationAccessControl {
    private final transient CurrentUser current;

    GrantAccessControl(
            CurrentUser current, Collection<NavigationAccessChecker> checkers, AccessCheckDecisionResolver resolver) {
        super(checkers, resolver);
        this.current = current;
    }

    @Override
    protected Predicate<String> getRolesChecker(VaadinRequest request) {
        return role -> current.require().has(Role.valueOf(role));
    }
}
