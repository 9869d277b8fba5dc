package vn.tungho.security.web;

import java.net.InetAddress;
import java.net.URI;
import java.net.UnknownHostException;
import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/**
 * The names under which this system answers: the one people outside use, this machine's own, and those the administrator adds. A bare
 * address is always known: no stranger's name can stand for it in a link that we make.
 */
@Component
class KnownHosts {
    private final Set<String> names = new HashSet<>(Set.of("localhost"));

    KnownHosts(@Value("${tungho.public-url:}") String publicUrl, @Value("${tungho.hosts:}") String hosts) {
        for (var name : hosts.split("[,\\s]+", -1)) {
            add(name);
        }
        try {
            add(URI.create(publicUrl).getHost());
        } catch (IllegalArgumentException e) {
            // a wrong address shows in the QR codes and is told there
        }
        try {
            add(InetAddress.getLocalHost().getHostName());
            add(InetAddress.getLocalHost().getCanonicalHostName());
        } catch (UnknownHostException e) {
            // a machine without a name of its own
        }
    }

    private void add(@org.jspecify.annotations.Nullable String name) {
        if (name != null && !name.isBlank()) {
            names.add(name.toLowerCase(Locale.ROOT));
        }
    }

    boolean isKnown(String host) {
        var name = host.toLowerCase(Locale.ROOT);
        return names.contains(name) || name.matches("\\[?[0-9a-f:.%]*:[0-9a-f:.%]*]?|[0-9.]+");
    }
}
