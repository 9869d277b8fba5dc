package vn.tungho.security.session;

import org.springframework.stereotype.Component;
import vn.tungho.security.guess.SignInRules;
import vn.tungho.shared.AppClock;

/** Whether a device signed in to an account before; such a one is not shut out by what strangers guess. */
@Component
public class KnownDevices {
    private final SessionMapper mapper;
    private final SignInRules rules;
    private final AppClock clock;

    KnownDevices(SessionMapper mapper, SignInRules rules, AppClock clock) {
        this.mapper = mapper;
        this.rules = rules;
        this.clock = clock;
    }

    public boolean isKnown(SignInDetails details, String username) {
        var device = details.deviceId();
        return device != null
                && mapper.isKnown(
                        device,
                        username,
                        clock.now().minus(rules.get("KNOWN_DEVICE").length()));
    }
}
