package vn.tungho.security.session;

import jakarta.servlet.http.HttpServletRequest;
import org.springframework.http.HttpHeaders;
import org.springframework.security.authentication.AuthenticationDetailsSource;
import org.springframework.stereotype.Component;

/** Takes from the request of a sign-in what the limits and the list of sessions need. */
@Component
public class SignInDetailsSource implements AuthenticationDetailsSource<HttpServletRequest, SignInDetails> {
    private final DeviceCookie cookie;

    SignInDetailsSource(DeviceCookie cookie) {
        this.cookie = cookie;
    }

    @Override
    public SignInDetails buildDetails(HttpServletRequest request) {
        return new SignInDetails(
                network(request.getRemoteAddr()),
                BrowserWords.of(request.getHeader(HttpHeaders.USER_AGENT)),
                cookie.read(request).orElse(null));
    }

    /** Of the new kind of address one household has a whole network, so the network is counted. */
    static String network(String address) {
        if (!address.contains(":")) {
            return address;
        }
        try {
            var bytes = java.net.InetAddress.getByName(address).getAddress();
            return bytes.length == 4
                    ? java.net.InetAddress.getByAddress(bytes).getHostAddress()
                    : java.util.HexFormat.ofDelimiter(":").formatHex(bytes, 0, 8) + "::/64";
        } catch (java.net.UnknownHostException e) {
            return address;
        }
    }
}
