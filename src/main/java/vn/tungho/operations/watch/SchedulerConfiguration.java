package vn.tungho.operations.watch;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.scheduling.concurrent.ThreadPoolTaskScheduler;
import vn.tungho.shared.outage.DatabaseFault;
import vn.tungho.shared.outage.DatabaseState;

/** The threads of the regular jobs: several, so that a long one holds up no other; what fails is said in a line and runs again at its time. */
@Configuration(proxyBeanMethods = false)
class SchedulerConfiguration {
    private static final Logger LOG = LoggerFactory.getLogger(SchedulerConfiguration.class);
    private static final int THREADS = 4;

    @Bean
    ThreadPoolTaskScheduler taskScheduler(DatabaseState state) {
        var scheduler = new ThreadPoolTaskScheduler();
        scheduler.setPoolSize(THREADS);
        scheduler.setThreadNamePrefix("scheduling-");
        scheduler.setDaemon(true);
        scheduler.setErrorHandler(e -> {
            if (state.isAway() || DatabaseFault.of(e) != DatabaseFault.OTHER) {
                LOG.warn("A regular job waits for the database: {}", e.getMessage());
            } else {
                LOG.error("A regular job failed", e);
            }
        });
        return scheduler;
    }
}
