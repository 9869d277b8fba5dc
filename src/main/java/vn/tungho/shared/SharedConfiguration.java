package vn.tungho.shared;

import java.time.Clock;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class SharedConfiguration {
    @Bean
    AppClock appClock() {
        return new AppClock(Clock.system(AppClock.ZONE));
    }
}
