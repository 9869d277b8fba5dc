package vn.tungho.notices;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.scheduling.concurrent.ThreadPoolTaskScheduler;

/** Threads of their own for what waits for gateways of others: one for each channel. */
@Configuration(proxyBeanMethods = false)
class GatewayThreads {
    static final String NAME = "gatewayScheduler";

    @Bean(NAME)
    ThreadPoolTaskScheduler gatewayScheduler() {
        var scheduler = new ThreadPoolTaskScheduler();
        scheduler.setPoolSize(NoticeChannel.values().length);
        scheduler.setThreadNamePrefix("gateway-");
        scheduler.setDaemon(true);
        return scheduler;
    }
}
