package vn.tungho.security.session;

import java.util.Arrays;
import java.util.Optional;

/** Why the last session of a browser ended: kept there for some minutes, until the sign-in page says it. */
public final class EndNote {
    /** The cookie with the name of the reason. */
    public static final String NAME = "th-ended";

    private EndNote() {}

    /** The header that makes the browser keep it. */
    public static String of(SessionEnd reason, boolean overTls) {
        return DeviceCookie.cookie(NAME, reason.name(), overTls).build().toString();
    }

    /** What the cookie says; empty for words that are none of ours. */
    public static Optional<SessionEnd> read(String value) {
        return Arrays.stream(SessionEnd.values())
                .filter(r -> r.name().equals(value))
                .findFirst();
    }
}
