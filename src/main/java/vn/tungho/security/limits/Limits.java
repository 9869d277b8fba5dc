package vn.tungho.security.limits;

import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.util.unit.DataSize;

/**
 * The limits of what comes from outside; each stands in the configuration file with its reason.
 *
 * @param photo most of a photo that a device sends
 * @param push most of a device's batch of records
 * @param upload most of a file that a page sends, lists included
 * @param other most of any other body
 * @param leastRate a body comes at least so fast, per second, once {@code grace} is over
 * @param longestBody the longest that one body may take
 * @param connectionsAnAddress connections held by one address
 * @param requestsAnAddress requests in work from one address
 * @param anonymousSession how long a session lives before its person signs in
 * @param anonymousSessionsAnAddress how many such sessions one address has
 * @param anonymousSessions how many there are in all; then the oldest goes
 * @param sessions how many people are signed in at once; 0 for as many as the memory bears
 */
@ConfigurationProperties("tungho.limits")
record Limits(
        DataSize photo,
        DataSize push,
        DataSize upload,
        DataSize other,
        DataSize leastRate,
        Duration grace,
        Duration longestBody,
        int connectionsAnAddress,
        int requestsAnAddress,
        Duration anonymousSession,
        int anonymousSessionsAnAddress,
        int anonymousSessions,
        int sessions) {
    private static final long HOUSE = 200L << 20;
    private static final long A_SESSION = 512L << 10;

    /** The most bytes that a request to this address may bring. */
    long bodyOf(String path, String query) {
        if (path.startsWith("/api/field/photos")) {
            return photo.toBytes();
        }
        if (path.startsWith("/api/")) {
            return push.toBytes();
        }
        return path.startsWith("/VAADIN/dynamic/") || query.contains("v-r=upload") ? upload.toBytes() : other.toBytes();
    }

    /** How many people may be signed in at once. */
    int mostSignedIn() {
        return sessions > 0
                ? sessions
                : (int) Math.max(100, (Runtime.getRuntime().maxMemory() - HOUSE) / A_SESSION);
    }
}
