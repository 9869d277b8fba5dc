package vn.tungho.security;

import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.event.EventListener;
import org.springframework.security.authentication.event.AuthenticationFailureBadCredentialsEvent;
import org.springframework.security.authentication.event.AuthenticationSuccessEvent;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.tungho.security.guess.Guesses;
import vn.tungho.security.session.SignInDetails;
import vn.tungho.shared.AppClock;
import vn.tungho.shared.audit.AuditKind;
import vn.tungho.shared.audit.AuditTrail;

/** Writes sign-ins and failed ones into the audit log, and has the owner told when the tries at an account are used up. */
@Service
public class SignInService {
    private final UserMapper users;
    private final CountedSignIn door;
    private final Guesses guesses;
    private final AuditTrail audit;
    private final AppClock clock;
    private final ApplicationEventPublisher events;

    SignInService(
            UserMapper users,
            CountedSignIn door,
            Guesses guesses,
            AuditTrail audit,
            AppClock clock,
            ApplicationEventPublisher events) {
        this.users = users;
        this.door = door;
        this.guesses = guesses;
        this.audit = audit;
        this.clock = clock;
        this.events = events;
    }

    /** The lock shown on the account is over with it. */
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

    /** Names that do not exist are not written down, since people type passwords into the wrong field. */
    @EventListener
    @Transactional
    public void failed(AuthenticationFailureBadCredentialsEvent event) {
        var name = AccountDetailsService.normal(event.getAuthentication().getName());
        users.findByName(name).ifPresent(user -> {
            users.setFailures(user.userId(), user.failedLogins() + 1, user.lockedUntil());
            audit.record(AuditKind.SIGN_IN, "sign-in-failed", "app_user", user.userId(), null, name);
            tellWhenUsedUp(user, SignInDetails.of(event.getAuthentication().getDetails()));
        });
    }

    private void tellWhenUsedUp(AppUser user, SignInDetails from) {
        guesses.firstToTell(door.own(user.username(), from)).ifPresent(until -> {
            users.setFailures(user.userId(), user.failedLogins() + 1, until);
            audit.record(
                    AuditKind.SIGN_IN,
                    "lock-account",
                    "app_user",
                    user.userId(),
                    null,
                    user.username() + " đến " + until);
            events.publishEvent(new AccountLocked(user.userId(), user.username(), from.address(), clock.now(), until));
        });
    }
}
