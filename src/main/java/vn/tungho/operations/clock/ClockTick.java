package vn.tungho.operations.clock;

import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/** Looks at the clock every few seconds; costs no query while nothing is wrong. */
@Component
@ConditionalOnProperty(name = "tungho.engine.jobs", havingValue = "true", matchIfMissing = true)
class ClockTick {
    private final ClockWatch watch;

    ClockTick(ClockWatch watch) {
        this.watch = watch;
    }

    @Scheduled(fixedDelay = 5_000)
    void look() {
        watch.look();
    }
}
