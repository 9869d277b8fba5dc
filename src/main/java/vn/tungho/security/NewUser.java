package vn.tungho.security;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A user to be created.
 *
 * @param mustChangePassword true when somebody else chose the password
 */
public record NewUser(
        String username,
        String fullName,
        @Nullable String phone,
        String password,
        boolean mustChangePassword,
        List<Grant> grants) {
    public NewUser {
        grants = List.copyOf(grants);
    }

    @Override
    public String toString() {
        return "NewUser[" + username + "]";
    }
}
