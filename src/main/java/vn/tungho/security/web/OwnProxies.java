package vn.tungho.security.web;

import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.catalina.valves.RemoteIpValve;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.boot.tomcat.servlet.TomcatServletWebServerFactory;
import org.springframework.boot.web.server.WebServerFactoryCustomizer;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/**
 * Believes our own proxies, and nobody else, when they say that somebody came over TLS, from which address and to which name. Then
 * cookies are for TLS only, and browsers are told to come over TLS from now on.
 */
@Configuration(proxyBeanMethods = false)
@ConditionalOnWebApplication(type = ConditionalOnWebApplication.Type.SERVLET)
class OwnProxies {
    @Bean
    WebServerFactoryCustomizer<TomcatServletWebServerFactory> ownProxiesValve(
            @Value("${tungho.trusted-proxies:}") String proxies) {
        return factory -> {
            var addresses = pattern(proxies);
            if (!addresses.isEmpty()) {
                var valve = new RemoteIpValve();
                valve.setInternalProxies(addresses);
                valve.setRemoteIpHeader("X-Forwarded-For");
                valve.setProtocolHeader("X-Forwarded-Proto");
                valve.setHostHeader("X-Forwarded-Host");
                valve.setPortHeader("X-Forwarded-Port");
                factory.addEngineValves(valve);
            }
        };
    }

    /** The addresses as the server sees them; what is no address is left out, and then nobody is believed for it. */
    static String pattern(String proxies) {
        return Stream.of(proxies.split("[,\\s]+"))
                .filter(p -> p.matches("[0-9.]{7,15}|[0-9a-fA-F:.]*:[0-9a-fA-F:.]*"))
                .map(OwnProxies::asSeen)
                .map(Pattern::quote)
                .collect(Collectors.joining("|"));
    }

    private static String asSeen(String address) {
        try {
            return InetAddress.getByName(address).getHostAddress();
        } catch (UnknownHostException e) {
            return address;
        }
    }
}
