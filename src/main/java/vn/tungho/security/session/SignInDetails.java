package vn.tungho.security.session;

import java.io.Serializable;
import org.jspecify.annotations.Nullable;
import org.springframework.security.core.context.SecurityContextHolder;

/** From where somebody signs in, and then under which key the session is known; goes with the sign-in wherever it goes. */
public final class SignInDetails implements Serializable {
    private static final long serialVersionUID = 1L;

    private final String address;
    private final String browser;
    private final @Nullable String deviceId;
    private volatile @Nullable String sessionKey;

    /**
     * @param address the network address, as the server counts it
     * @param browser browser and system in words
     * @param deviceId what the cookie of a device of ours says; null when there is none or it is forged
     */
    public SignInDetails(String address, String browser, @Nullable String deviceId) {
        this.address = address;
        this.browser = browser;
        this.deviceId = deviceId;
    }

    /** Of whatever was given along with a sign-in; what is no such thing comes from nowhere. */
    public static SignInDetails of(@Nullable Object details) {
        return details instanceof SignInDetails d ? d : new SignInDetails("?", "?", null);
    }

    /** The key of the session in which this thread works; null outside of any. */
    public static @Nullable String currentKey() {
        var authentication = SecurityContextHolder.getContext().getAuthentication();
        return authentication == null ? null : of(authentication.getDetails()).sessionKey();
    }

    public String address() {
        return address;
    }

    public String browser() {
        return browser;
    }

    public @Nullable String deviceId() {
        return deviceId;
    }

    public @Nullable String sessionKey() {
        return sessionKey;
    }

    void began(String key) {
        sessionKey = key;
    }
}
