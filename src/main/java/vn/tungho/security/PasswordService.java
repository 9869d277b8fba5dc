package vn.tungho.security;

import java.time.LocalDateTime;
import java.util.Objects;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.tungho.security.guess.SignInRules;
import vn.tungho.security.session.SessionEnd;
import vn.tungho.security.session.SignInDetails;
import vn.tungho.shared.AppClock;
import vn.tungho.shared.BusinessException;
import vn.tungho.shared.StaleException;
import vn.tungho.shared.audit.AuditTrail;

/** Passwords: one's own, and those given to others, which open nothing but their change and only for some days. */
@Service
public class PasswordService {
    private final UserMapper users;
    private final CurrentUser current;
    private final PersonCache people;
    private final PasswordEncoder encoder;
    private final PasswordTries tries;
    private final SessionStamps stamps;
    private final SignInRules rules;
    private final AuditTrail audit;
    private final AppClock clock;

    PasswordService(
            UserMapper users,
            CurrentUser current,
            PersonCache people,
            PasswordEncoder encoder,
            PasswordTries tries,
            SessionStamps stamps,
            SignInRules rules,
            AuditTrail audit,
            AppClock clock) {
        this.users = users;
        this.current = current;
        this.people = people;
        this.encoder = encoder;
        this.tries = tries;
        this.stamps = stamps;
        this.rules = rules;
        this.audit = audit;
        this.clock = clock;
    }

    /** Changes one's own password; the sessions elsewhere end, this one goes on. */
    @Transactional
    public void change(String oldPassword, String newPassword) {
        var me = current.require().userId();
        var user = users.findById(me).orElseThrow();
        tries.compare(me, () -> encoder.matches(oldPassword, user.passwordHash()));
        if (encoder.matches(newPassword, user.passwordHash())) {
            throw new BusinessException("Mật khẩu mới trùng mật khẩu cũ. Hãy chọn mật khẩu khác.");
        }
        PasswordRules.check(user.username(), newPassword);
        store(user.withPassword(hash(newPassword), null));
        stamps.end(me, SignInDetails.currentKey(), SessionEnd.PASSWORD);
        audit.write("change-password", "app_user", me, null, user.username());
    }

    /** True when the person signed in must choose a new password before anything else. */
    public boolean mustChange() {
        var authentication = SecurityContextHolder.getContext().getAuthentication();
        return authentication != null
                && people.find(authentication.getName())
                        .map(PersonCache.Entry::mustChangePassword)
                        .orElse(false);
    }

    /** A password for somebody else's account, to be shown once. */
    public String newOneTime() {
        return PasswordRules.oneTime();
    }

    /** How long such a password opens the door, in words. */
    public String oneTimeWords() {
        return rules.get("ONE_TIME_PASSWORD").lengthWords();
    }

    /** Gives the user a new one-time password, lifts a lock and ends what is open; returns the password. */
    String reset(AppUser user) {
        var password = PasswordRules.oneTime();
        store(user.withPassword(hash(password), oneTimeEnd()));
        stamps.end(user.userId(), null, SessionEnd.PASSWORD);
        tries.lift(user.username());
        return password;
    }

    String hash(String password) {
        return Objects.requireNonNull(encoder.encode(password));
    }

    LocalDateTime oneTimeEnd() {
        return clock.now().plus(rules.get("ONE_TIME_PASSWORD").length());
    }

    private void store(AppUser user) {
        if (users.update(user) == 0) {
            throw new StaleException("tài khoản này");
        }
        people.forget();
    }
}
