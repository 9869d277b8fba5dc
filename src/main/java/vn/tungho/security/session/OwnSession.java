package vn.tungho.security.session;

import java.time.LocalDateTime;

/** A session of one's own that is open; {@code isThis} for the one that asks. */
public record OwnSession(
        String sessionKey,
        String browser,
        String address,
        LocalDateTime beganAt,
        LocalDateTime lastAt,
        boolean isThis) {}
