package vn.tungho.security.session;

import java.time.LocalDateTime;

/** A browser in which the person signed in before; {@code isThis} for the one that asks. */
public record KnownDevice(
        String deviceId, String browser, String address, LocalDateTime firstAt, LocalDateTime lastAt, boolean isThis) {}
