package vn.tungho.security.limits;

import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.tomcat.util.threads.VirtualThreadExecutor;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.boot.tomcat.servlet.TomcatServletWebServerFactory;
import org.springframework.boot.web.server.WebServerFactoryCustomizer;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;

/** The web server as nobody can hold it: a thread that costs nothing for each request, and a guard before each body. */
@Configuration(proxyBeanMethods = false)
@ConditionalOnWebApplication(type = ConditionalOnWebApplication.Type.SERVLET)
@EnableConfigurationProperties(Limits.class)
class Connector {
    /** After the valve that knows from behind our own proxies who it is that comes. */
    @Bean
    @Order(Ordered.LOWEST_PRECEDENCE)
    WebServerFactoryCustomizer<TomcatServletWebServerFactory> guardedConnector(
            Limits limits, @Value("${tungho.trusted-proxies:}") String proxies) {
        var exempt = addresses(proxies);
        return factory -> {
            factory.setProtocol(GuardedProtocol.class.getName());
            factory.addProtocolHandlerCustomizers(protocol -> {
                // a client that says nothing for long holds no thread that another needs
                protocol.setExecutor(new VirtualThreadExecutor("web-"));
                if (protocol instanceof GuardedProtocol guarded) {
                    guarded.allow(limits.connectionsAnAddress(), exempt);
                }
            });
            factory.addEngineValves(new BodyGuard(limits));
        };
    }

    private static Set<String> addresses(String proxies) {
        return Stream.of(proxies.split("[,\\s]+")).filter(p -> !p.isBlank()).collect(Collectors.toSet());
    }
}
