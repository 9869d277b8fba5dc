package vn.tungho.operations.jobs;

import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import vn.tungho.operations.clock.ClockWatch;

/** Looks every half minute whether a job is due; not in simulations and tests, which run jobs when they say so. */
@Component
@ConditionalOnProperty(name = "tungho.engine.jobs", havingValue = "true", matchIfMissing = true)
class JobClock {
    private final JobRunner runner;
    private final ClockWatch clock;

    JobClock(JobRunner runner, ClockWatch clock) {
        this.runner = runner;
        this.clock = clock;
    }

    @Scheduled(initialDelay = 60_000, fixedDelay = 30_000)
    void look() {
        if (!clock.isHeld()) {
            runner.runDue(JobRunner::outside);
        }
    }
}
