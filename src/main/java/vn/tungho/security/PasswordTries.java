package vn.tungho.security;

import java.util.List;
import java.util.function.BooleanSupplier;
import org.springframework.stereotype.Component;
import vn.tungho.security.guess.Guesses;
import vn.tungho.security.guess.Guesses.Bucket;
import vn.tungho.security.guess.SignInRules;
import vn.tungho.shared.BusinessException;
import vn.tungho.shared.keys.KeyPurpose;
import vn.tungho.shared.keys.Keys;

/** Whose budgets a try at a password is taken from: at the change of one's own, and at signing in. */
@Component
class PasswordTries {
    private static final String CHANGE = "PASSWORD_CHANGE";

    private final Guesses guesses;
    private final SignInRules rules;
    private final Keys keys;

    PasswordTries(Guesses guesses, SignInRules rules, Keys keys) {
        this.guesses = guesses;
        this.rules = rules;
        this.keys = keys;
    }

    /** The budget of a name, whether or not somebody has it; the name itself is not kept, since people type passwords there. */
    Bucket account(String username) {
        return new Bucket("ACCOUNT", keys.hash(KeyPurpose.SIGN_IN_NAME, username));
    }

    /** The budget of a name on a device where it signed in before. */
    Bucket device(String username, String deviceId) {
        return new Bucket("DEVICE", deviceId + account(username).of().substring(0, 32));
    }

    /** Strangers have a full budget again for this name. */
    void lift(String username) {
        guesses.lift(account(username));
    }

    /** Counts, and then compares the password that somebody signed in typed again. */
    void compare(long userId, BooleanSupplier matches) {
        var bucket = new Bucket(CHANGE, Long.toString(userId));
        if (!guesses.take(List.of(bucket))) {
            throw rules.get(CHANGE).used();
        }
        if (!matches.getAsBoolean()) {
            throw new BusinessException(
                    "Mật khẩu hiện tại chưa đúng. Hãy nhập lại mật khẩu bạn vừa dùng để đăng nhập.");
        }
        guesses.right(List.of(bucket), List.of());
    }
}
