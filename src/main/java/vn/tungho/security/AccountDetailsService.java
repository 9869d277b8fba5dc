package vn.tungho.security;

import java.util.Locale;
import org.springframework.security.core.userdetails.User;
import org.springframework.security.core.userdetails.UserDetails;
import org.springframework.security.core.userdetails.UserDetailsService;
import org.springframework.security.core.userdetails.UsernameNotFoundException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.tungho.shared.AppClock;

/**
 * Gives Spring Security the account that somebody wants to sign in to. Roles are asked of {@link CurrentUser} at each act, tries are
 * counted by {@link CountedSignIn}.
 */
@Service
class AccountDetailsService implements UserDetailsService {
    private final UserMapper users;
    private final AppClock clock;

    AccountDetailsService(UserMapper users, AppClock clock) {
        this.users = users;
        this.clock = clock;
    }

    /** User names are kept in lower case; people type them as they like. */
    static String normal(String typed) {
        return typed.strip().toLowerCase(Locale.ROOT);
    }

    @Override
    @Transactional(readOnly = true)
    public UserDetails loadUserByUsername(String typed) {
        var user = users.findByName(normal(typed)).orElseThrow(() -> new UsernameNotFoundException("no such user"));
        return User.withUsername(user.username())
                .password(user.passwordHash())
                .disabled(!user.isActive())
                .credentialsExpired(user.isPasswordOver(clock.now()))
                .authorities("ROLE_USER")
                .build();
    }
}
