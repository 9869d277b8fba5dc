package vn.tungho.security.ui;

import com.vaadin.flow.component.Component;
import jakarta.annotation.security.RolesAllowed;
import java.util.Arrays;
import vn.tungho.security.CurrentUser;
import vn.tungho.security.Role;
import vn.tungho.shared.ui.PageAccess;

/** Pages open by the grants of this moment, as {@link GrantAccessControl} opens them. */
@org.springframework.stereotype.Component
class GrantPageAccess implements PageAccess {
    private final CurrentUser current;

    GrantPageAccess(CurrentUser current) {
        this.current = current;
    }

    @Override
    public boolean mayOpen(Class<? extends Component> page) {
        var roles = page.getAnnotation(RolesAllowed.class);
        return roles == null
                || Arrays.stream(roles.value()).anyMatch(r -> current.require().has(Role.valueOf(r)));
    }
}
