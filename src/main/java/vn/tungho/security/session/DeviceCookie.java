package vn.tungho.security.session;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Duration;
import java.util.Optional;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseCookie;
import org.springframework.stereotype.Component;
import org.springframework.web.util.WebUtils;
import vn.tungho.security.guess.SignInRules;
import vn.tungho.shared.keys.KeyPurpose;
import vn.tungho.shared.keys.Keys;

/** The cookie by which a browser that signed in before is known again: an id and a digest that nobody else can make. */
@Component
public class DeviceCookie {
    private static final String NAME = "th-device";
    private static final int ID = 36;

    private final Keys keys;
    private final SignInRules rules;

    DeviceCookie(Keys keys, SignInRules rules) {
        this.keys = keys;
        this.rules = rules;
    }

    /** The id of the device; empty without a cookie and for one that we did not make. */
    public Optional<String> read(HttpServletRequest request) {
        var cookie = WebUtils.getCookie(request, NAME);
        if (cookie == null || cookie.getValue().length() <= ID + 1) {
            return Optional.empty();
        }
        var id = cookie.getValue().substring(0, ID);
        return keys.fits(KeyPurpose.DEVICE_COOKIE, cookie.getValue().substring(ID + 1), id)
                ? Optional.of(id)
                : Optional.empty();
    }

    void write(HttpServletRequest request, HttpServletResponse response, String deviceId) {
        response.addHeader(
                HttpHeaders.SET_COOKIE,
                cookie(NAME, deviceId + "." + keys.hash(KeyPurpose.DEVICE_COOKIE, deviceId), request.isSecure())
                        .maxAge(rules.get("KNOWN_DEVICE").length())
                        .build()
                        .toString());
    }

    /** A cookie of ours, which no script reads and no other site brings along. */
    static ResponseCookie.ResponseCookieBuilder cookie(String name, String value, boolean overTls) {
        return ResponseCookie.from(name, value)
                .httpOnly(true)
                .secure(overTls)
                .sameSite("Lax")
                .path("/")
                .maxAge(Duration.ofMinutes(5));
    }
}
