package vn.tungho.notices;

import java.time.Duration;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Service;
import vn.tungho.security.CurrentUser;
import vn.tungho.security.Role;
import vn.tungho.shared.AppClock;
import vn.tungho.shared.BusinessException;
import vn.tungho.shared.audit.Actor;

/**
 * Sends what waits in the outbox. A message is claimed by one statement, sent without a transaction and marked by another, so that two
 * servers never send the same one and a slow provider holds nothing up. A sender that died loses its claim after a while; the message
 * then goes out again under the same id.
 */
@Service
public class OutboxService {
    /** After the first failure a minute, after the last one twelve hours; then the message is dead. */
    static final List<Duration> PAUSES = List.of(
            Duration.ofMinutes(1),
            Duration.ofMinutes(5),
            Duration.ofMinutes(15),
            Duration.ofHours(1),
            Duration.ofHours(4),
            Duration.ofHours(12));

    private static final Logger LOG = LoggerFactory.getLogger(OutboxService.class);
    private static final Duration CLAIM = Duration.ofMinutes(10);
    private static final int BATCH = 20;

    private final OutboxMapper messages;
    private final List<Gateway> gateways;
    private final CurrentUser current;
    private final AppClock clock;

    OutboxService(OutboxMapper messages, List<Gateway> gateways, CurrentUser current, AppClock clock) {
        this.messages = messages;
        this.gateways = List.copyOf(gateways);
        this.current = current;
        this.clock = clock;
    }

    /** Sends what is due; returns how many messages left the house. */
    public int deliverDue() {
        return deliverDue(Set.of(NoticeChannel.values()));
    }

    /** Sends what is due by these channels. */
    int deliverDue(Set<NoticeChannel> channels) {
        var ready = new EnumMap<NoticeChannel, Gateway>(NoticeChannel.class);
        gateways.stream()
                .filter(g -> channels.contains(g.channel()) && g.whyNot().isEmpty())
                .forEach(g -> ready.put(g.channel(), g));
        var sent = 0;
        while (!ready.isEmpty()) {
            var claim = UUID.randomUUID().toString();
            var now = clock.now();
            if (messages.claim(ready.keySet(), claim, now, now.plus(CLAIM), BATCH) == 0) {
                break;
            }
            for (var message : messages.claimed(claim)) {
                sent += deliver(message, claim, ready) ? 1 : 0;
            }
        }
        return sent;
    }

    private boolean deliver(OutboxMessage message, String claim, Map<NoticeChannel, Gateway> ready) {
        var gateway = ready.get(message.channel());
        if (gateway == null) {
            throw new IllegalStateException("claimed for a channel that is not ready: " + message);
        }
        try {
            gateway.send(message);
        } catch (UndeliverableException e) {
            LOG.info("message {} not sent, attempt {}: {}", message.messageId(), message.attempts(), e.getMessage());
            fail(message, claim, e);
            return false;
        }
        messages.sent(message.messageId(), claim, OutboxMessage.mask(message.address()), clock.now());
        return true;
    }

    private void fail(OutboxMessage message, String claim, UndeliverableException e) {
        var reason = e.getMessage() == null ? "" : e.getMessage();
        var pause = message.attempts() - 1;
        if (e.isForGood() || pause >= PAUSES.size()) {
            messages.dead(message.messageId(), claim, clock.now(), reason);
        } else {
            messages.failed(message.messageId(), claim, clock.now().plus(PAUSES.get(pause)), reason);
        }
    }

    /** Why a channel sends nothing, by channel; those that send are left out. */
    public Map<NoticeChannel, String> closedChannels() {
        var closed = new EnumMap<NoticeChannel, String>(NoticeChannel.class);
        for (var gateway : gateways) {
            gateway.whyNot().ifPresent(why -> closed.put(gateway.channel(), why));
        }
        return closed;
    }

    /** How many messages of each channel stand where. */
    public List<OutboxCount> counts() {
        return messages.counts();
    }

    /** Messages in a state, newest first; the address is masked, the words are left out. */
    public List<OutboxMessage> page(@Nullable MessageState state, long before, int limit) {
        return messages.page(state, before, limit).stream()
                .map(OutboxMessage::withoutPerson)
                .toList();
    }

    /** Lets a dead message be tried again. */
    public void revive(long messageId) {
        if (!Actor.isApplication() && !current.require().has(Role.ADMINISTRATOR)) {
            throw new BusinessException("Chỉ quản trị gửi lại thư, tin nhắn. Hãy nhờ người quản trị.");
        }
        messages.revive(messageId, clock.now());
    }
}
