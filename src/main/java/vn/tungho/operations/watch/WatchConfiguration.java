package vn.tungho.operations.watch;

import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.Ordered;
import vn.tungho.shared.outage.DatabaseState;

/** The gate stands before rights and sessions, which ask the database; only what every answer bears stands before it. */
@Configuration(proxyBeanMethods = false)
@ConditionalOnWebApplication(type = ConditionalOnWebApplication.Type.SERVLET)
class WatchConfiguration {
    private static final int AFTER_SAFE_ANSWERS = Ordered.HIGHEST_PRECEDENCE + 10;

    @Bean
    FilterRegistrationBean<OutageGate> outageGate(DatabaseState state) {
        var registration = new FilterRegistrationBean<>(new OutageGate(state));
        registration.setOrder(AFTER_SAFE_ANSWERS);
        return registration;
    }
}
