package vn.tungho.notices;

import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/** Empties the outbox every few seconds; not in simulations and tests, which send when they say so. */
@Component
@ConditionalOnProperty(name = "tungho.engine.jobs", havingValue = "true", matchIfMissing = true)
class OutboxJob {
    private final OutboxService outbox;

    OutboxJob(OutboxService outbox) {
        this.outbox = outbox;
    }

    @Scheduled(fixedDelay = 10_000, initialDelay = 15_000)
    void send() {
        outbox.deliverDue();
    }
}
