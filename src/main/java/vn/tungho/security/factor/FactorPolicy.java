package vn.tungho.security.factor;

import java.util.Set;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;
import vn.tungho.security.Grant;
import vn.tungho.security.Role;

/**
 * Whether this installation asks for a second factor, and of which roles. {@code TUNGHO_SECOND_FACTOR} is {@code on}, {@code off} or
 * {@code auto}: a real installation asks, a demo and a played year do not. No page changes it, so that whoever gets into one cannot.
 */
@Component
public class FactorPolicy {
    private final FactorMapper mapper;
    private final boolean isOn;

    FactorPolicy(
            FactorMapper mapper,
            @Value("${tungho.second-factor:auto}") String setting,
            @Value("${tungho.demo:false}") boolean demo,
            @Value("${tungho.verb:run}") String verb) {
        this.mapper = mapper;
        this.isOn = switch (setting.strip()) {
            case "on" -> true;
            case "off" -> false;
            case "auto", "" -> !demo && verb.equals("run");
            default ->
                throw new IllegalArgumentException(
                        "TUNGHO_SECOND_FACTOR phải là on, off hoặc auto, không phải " + setting);
        };
    }

    /** True when this installation asks for it. */
    public boolean isOn() {
        return isOn;
    }

    /** The roles of those who sign, administer or oversee. */
    public Set<Role> guardedRoles() {
        return mapper.guarded();
    }

    /** True when one of the grants is of such a role. */
    public boolean isGuarded(Iterable<Grant> grants) {
        var guarded = mapper.guarded();
        for (var grant : grants) {
            if (guarded.contains(grant.role())) {
                return true;
            }
        }
        return false;
    }
}
