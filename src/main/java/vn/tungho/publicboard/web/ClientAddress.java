package vn.tungho.publicboard.web;

import jakarta.servlet.http.HttpServletRequest;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.Arrays;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/**
 * Who is asking, as far as it can be known: the address of the connection, or, when that is a proxy of ours, the last one in
 * {@code X-Forwarded-For} that is none. Of IPv6 only the network (64 bits) counts, since one subscriber has all of it.
 */
@Component
class ClientAddress {
    private static final int NETWORK = 8;
    private static final int V6 = 16;

    private final Set<String> proxies;

    ClientAddress(@Value("${tungho.trusted-proxies:}") String proxies) {
        this.proxies = Stream.of(proxies.split("[,\\s]+"))
                .filter(p -> !p.isBlank())
                .map(ClientAddress::normal)
                .collect(Collectors.toUnmodifiableSet());
    }

    /** The key under which this client's requests are counted. */
    String of(HttpServletRequest request) {
        var address = normal(request.getRemoteAddr());
        var forwarded = request.getHeader("X-Forwarded-For");
        if (forwarded != null && proxies.contains(address)) {
            var hops = forwarded.split(",");
            for (var i = hops.length - 1; i >= 0; i--) {
                address = normal(hops[i].strip());
                if (!proxies.contains(address)) {
                    break;
                }
            }
        }
        return address;
    }

    /** Only literal addresses: a name is never looked up. */
    private static String normal(String text) {
        if (!text.matches("[0-9.]{7,15}|[0-9a-fA-F:.%]{2,60}")) {
            return "unknown";
        }
        try {
            var bytes = InetAddress.getByName(text.replaceAll("%.*", "")).getAddress();
            return bytes.length == V6
                    ? Arrays.toString(Arrays.copyOf(bytes, NETWORK))
                    : InetAddress.getByAddress(bytes).getHostAddress();
        } catch (UnknownHostException e) {
            return "unknown";
        }
    }
}
