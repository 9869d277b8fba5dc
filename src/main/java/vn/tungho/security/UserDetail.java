package vn.tungho.security;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** A user as an administrator sees him, with his own roles; {@code version} as it was read. */
public record UserDetail(
        long userId,
        int version,
        String username,
        String fullName,
        @Nullable String phone,
        boolean isActive,
        List<Grant> grants) {
    public UserDetail {
        grants = List.copyOf(grants);
    }
}
