package vn.tungho.operations.watch;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import vn.tungho.operations.WatchedJobExecutor;

/** Starts the engine's job executor again when the thread that looks for jobs died, as of a want of memory. */
@Component
class JobExecutorWatch {
    private static final Logger LOG = LoggerFactory.getLogger(JobExecutorWatch.class);

    private final WatchedJobExecutor jobs;

    JobExecutorWatch(WatchedJobExecutor jobs) {
        this.jobs = jobs;
    }

    @Scheduled(fixedDelay = 10_000, initialDelay = 10_000)
    void look() {
        if (!jobs.isWell()) {
            LOG.error("The engine's job executor stood still and is started again");
            jobs.startAgain();
        }
    }
}
