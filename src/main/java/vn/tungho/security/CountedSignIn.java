package vn.tungho.security;

import java.util.List;
import org.springframework.security.authentication.CredentialsExpiredException;
import org.springframework.security.authentication.DisabledException;
import org.springframework.security.authentication.LockedException;
import org.springframework.security.authentication.dao.DaoAuthenticationProvider;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.userdetails.UserDetails;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Component;
import vn.tungho.security.guess.Guesses;
import vn.tungho.security.guess.Guesses.Bucket;
import vn.tungho.security.session.KnownDevices;
import vn.tungho.security.session.SignInDetails;

/**
 * Signs in by name and password. The try is taken from its budgets before anything is compared, for names that exist and names that do
 * not alike, and whether an account may be used is asked only after the comparison: neither words nor time tell which names there are.
 */
@Component
class CountedSignIn extends DaoAuthenticationProvider {
    private final Guesses guesses;
    private final PasswordTries tries;
    private final KnownDevices devices;

    CountedSignIn(
            AccountDetailsService accounts,
            PasswordEncoder passwords,
            Guesses guesses,
            PasswordTries tries,
            KnownDevices devices) {
        super(accounts);
        this.guesses = guesses;
        this.tries = tries;
        this.devices = devices;
        setPasswordEncoder(passwords);
        setPreAuthenticationChecks(account -> {});
        setPostAuthenticationChecks(CountedSignIn::checkUsable);
    }

    @Override
    public Authentication authenticate(Authentication typed) {
        var name = AccountDetailsService.normal(typed.getName());
        var from = SignInDetails.of(typed.getDetails());
        var isKnown = devices.isKnown(from, name);
        var own = own(name, from, isKnown);
        // what an address or a name has used up is not taken from all others too
        if (isKnown ? !guesses.take(List.of(own)) : !takeOneByOne(from, own)) {
            throw new LockedException("no try left");
        }
        var signedIn = super.authenticate(typed);
        guesses.right(List.of(own), isKnown ? List.of() : List.of(address(from), all()));
        return signedIn;
    }

    /** Which budget a try of this name from there is taken from. */
    Bucket own(String name, SignInDetails from, boolean isKnown) {
        var device = from.deviceId();
        return isKnown && device != null ? tries.device(name, device) : tries.account(name);
    }

    Bucket own(String name, SignInDetails from) {
        return own(name, from, devices.isKnown(from, name));
    }

    private boolean takeOneByOne(SignInDetails from, Bucket own) {
        return guesses.take(List.of(address(from))) && guesses.take(List.of(own)) && guesses.take(List.of(all()));
    }

    private static Bucket address(SignInDetails from) {
        return new Bucket("ADDRESS", from.address());
    }

    private static Bucket all() {
        return new Bucket("ALL", "");
    }

    private static void checkUsable(UserDetails account) {
        if (!account.isEnabled()) {
            throw new DisabledException("closed");
        }
        if (!account.isCredentialsNonExpired()) {
            throw new CredentialsExpiredException("one-time password is over");
        }
    }
}
