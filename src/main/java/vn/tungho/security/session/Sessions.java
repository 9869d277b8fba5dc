package vn.tungho.security.session;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.time.Duration;
import java.time.LocalDateTime;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;
import vn.tungho.security.guess.SignInRules;
import vn.tungho.shared.AppClock;

/**
 * The open sessions of all people, in the database: a session that is ended here is over at its next request, wherever it is used. What
 * the guard asks is kept for some seconds, and forgotten when something ends.
 */
@Service
public class Sessions {
    private static final Duration KEEP = Duration.ofSeconds(5);
    private static final Duration NOTE_USE_AFTER = Duration.ofMinutes(1);
    private static final int MOST = 20_000;

    private final SessionMapper mapper;
    private final SignInRules rules;
    private final AppClock clock;
    private final Cache<String, Held> known =
            Caffeine.newBuilder().expireAfterWrite(KEEP).maximumSize(MOST).build();

    /** A session as it was read, and when it ends whatever happens. */
    private record Held(SessionMapper.State state, LocalDateTime endsAt) {}

    Sessions(SessionMapper mapper, SignInRules rules, AppClock clock) {
        this.mapper = mapper;
        this.rules = rules;
        this.clock = clock;
    }

    /** A session begins: it gets a key, and its device is known from now on; returns the id of the device. */
    @Transactional(propagation = Propagation.REQUIRES_NEW)
    public String open(long userId, SignInDetails details) {
        var device = Objects.requireNonNullElseGet(
                details.deviceId(), () -> UUID.randomUUID().toString());
        var key = UUID.randomUUID().toString();
        var seen = new SessionMapper.Seen(details.browser(), details.address());
        mapper.begin(key, userId, device, seen, clock.now());
        mapper.know(device, userId, seen, clock.now());
        details.began(key);
        return device;
    }

    /** Why this session is over; empty while it goes on. Notes its use now and then. */
    public Optional<SessionEnd> over(String key) {
        var held = held(key);
        if (held == null) {
            return Optional.of(SessionEnd.CHANGED);
        }
        var state = held.state();
        if (state.endedAt() != null) {
            return Optional.of(Objects.requireNonNullElse(state.endReason(), SessionEnd.CHANGED));
        }
        var now = clock.now();
        if (held.endsAt().isBefore(now)) {
            mapper.end(key, state.userId(), SessionEnd.TOO_LONG, now);
            known.invalidate(key);
            return Optional.of(SessionEnd.TOO_LONG);
        }
        if (state.lastAt().plus(NOTE_USE_AFTER).isBefore(now)) {
            mapper.used(key, now);
            known.invalidate(key);
        }
        return Optional.empty();
    }

    private @Nullable Held held(String key) {
        var kept = known.getIfPresent(key);
        if (kept != null) {
            return kept;
        }
        var read = mapper.find(key).map(this::until).orElse(null);
        if (read != null) {
            known.put(key, read);
        }
        return read;
    }

    private Held until(SessionMapper.State state) {
        return new Held(state, state.beganAt().plus(rules.get("SESSION").length()));
    }

    /** Ends one session of a person; false when it is over already or somebody else's. */
    @Transactional
    public boolean end(long userId, String key, SessionEnd reason) {
        var ended = mapper.end(key, userId, reason, clock.now()) > 0;
        forget();
        return ended;
    }

    /** Ends all sessions of a person but the given one (null for none), with those of the field app; returns how many. */
    @Transactional
    public int endAll(long userId, @Nullable String but, SessionEnd reason) {
        var ended = mapper.endAll(userId, but == null ? "" : but, reason, clock.now());
        forget();
        return ended;
    }

    /** Forgets everything kept, now and when the running act stands. */
    void forget() {
        known.invalidateAll();
        if (TransactionSynchronizationManager.isSynchronizationActive()) {
            TransactionSynchronizationManager.registerSynchronization(new TransactionSynchronization() {
                @Override
                public void afterCompletion(int status) {
                    known.invalidateAll();
                }
            });
        }
    }
}
