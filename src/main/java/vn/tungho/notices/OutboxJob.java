package vn.tungho.notices;

import java.util.Set;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/** Empties the outbox every few seconds, each channel for itself, so that a gateway that hangs holds up nothing; not in simulations and tests, which send when they say so. */
@Component
@ConditionalOnProperty(name = "tungho.engine.jobs", havingValue = "true", matchIfMissing = true)
class OutboxJob {
    private final OutboxService outbox;

    OutboxJob(OutboxService outbox) {
        this.outbox = outbox;
    }

    @Scheduled(fixedDelay = 10_000, initialDelay = 15_000, scheduler = GatewayThreads.NAME)
    void sendMail() {
        outbox.deliverDue(Set.of(NoticeChannel.EMAIL));
    }

    @Scheduled(fixedDelay = 10_000, initialDelay = 15_000, scheduler = GatewayThreads.NAME)
    void sendToPhones() {
        outbox.deliverDue(Set.of(NoticeChannel.PHONE));
    }
}
