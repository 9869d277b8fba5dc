package vn.tungho.security;

import org.springframework.context.event.EventListener;
import org.springframework.security.authentication.event.AuthenticationFailureBadCredentialsEvent;
import org.springframework.security.authentication.event.AuthenticationSuccessEvent;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.tungho.shared.AppClock;
import vn.tungho.shared.audit.AuditKind;
import vn.tungho.shared.audit.AuditTrail;

/** Counts failed sign-ins, closes an account that collects too many, and writes all of it into the audit log. */
@Service
public class SignInService {
    private final UserMapper users;
    private final AuditTrail audit;
    private final AppClock clock;

    SignInService(UserMapper users, AuditTrail audit, AppClock clock) {
        this.users = users;
        this.audit = audit;
        this.clock = clock;
    }

    /** Wipes the count. */
    @EventListener
    @Transactional
    public void signedIn(AuthenticationSuccessEvent event) {
        var name = event.getAuthentication().getName();
        users.findByName(name).ifPresent(user -> {
            if (user.failedLogins() > 0 || user.lockedUntil() != null) {
                users.setFailures(user.userId(), 0, null);
            }
            SignInAs.user(name, () -> audit.record(AuditKind.SIGN_IN, "sign-in", "app_user", user.userId(), null, ""));
        });
    }

    /** Counts; names that do not exist are not written down, since people type passwords into the wrong field. */
    @EventListener
    @Transactional
    public void failed(AuthenticationFailureBadCredentialsEvent event) {
        var name = AccountDetailsService.normal(event.getAuthentication().getName());
        users.lockByName(name).ifPresent(user -> {
            var next = LockOut.of(user).afterFailure(clock.now());
            users.setFailures(user.userId(), next.failures(), next.lockedUntil());
            audit.record(AuditKind.SIGN_IN, "sign-in-failed", "app_user", user.userId(), null, name);
            if (next.lockedUntil() != null) {
                audit.record(
                        AuditKind.SIGN_IN,
                        "lock-account",
                        "app_user",
                        user.userId(),
                        null,
                        name + " đến " + next.lockedUntil());
            }
        });
    }
}
