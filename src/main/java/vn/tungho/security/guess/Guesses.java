package vn.tungho.security.guess;

import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import vn.tungho.shared.AppClock;

/**
 * Takes a try out of budgets before anything is compared. Each act is a transaction of its own, so that the count stands whatever
 * becomes of the comparison, and a row lock makes those who come together stand in a line: no crowd gets more tries than one.
 */
@Service
public class Guesses {
    private final GuessMapper mapper;
    private final SignInRules rules;
    private final AppClock clock;

    Guesses(GuessMapper mapper, SignInRules rules, AppClock clock) {
        this.mapper = mapper;
        this.rules = rules;
        this.clock = clock;
    }

    /**
     * A budget of tries.
     *
     * @param rule the row with its size
     * @param of whose it is; empty for all together
     */
    public record Bucket(String rule, String of) {
        String key() {
            return rule + ":" + of;
        }
    }

    /** Takes one try out of each; true when all of them had one left. In a fixed order, so that nobody waits crosswise. */
    @Transactional(propagation = Propagation.REQUIRES_NEW)
    public boolean take(List<Bucket> buckets) {
        var now = clock.now();
        var known = rules.byName();
        var allowed = true;
        for (var bucket : buckets) {
            var rule = known.get(bucket.rule());
            if (rule == null) {
                throw new IllegalArgumentException("no sign-in rule " + bucket.rule());
            }
            mapper.lock(bucket.key(), now);
            var next = mapper.get(bucket.key()).next(now, rule);
            mapper.put(bucket.key(), next);
            allowed &= next.allows(rule);
        }
        return allowed;
    }

    /** The try was right: the person's own budgets are full again, those shared with others get back what was taken. */
    @Transactional(propagation = Propagation.REQUIRES_NEW)
    public void right(List<Bucket> own, List<Bucket> shared) {
        shared.forEach(b -> mapper.giveBack(b.key()));
        own.forEach(b -> mapper.forget(b.key()));
        mapper.sweep(clock.now());
    }

    /** Until when the budget is used up, for the first who asks after its last try; empty for all others. */
    @Transactional(propagation = Propagation.REQUIRES_NEW)
    public Optional<LocalDateTime> firstToTell(Bucket bucket) {
        return mapper.tell(bucket.key(), rules.get(bucket.rule()).most()) == 0
                ? Optional.empty()
                : mapper.until(bucket.key());
    }

    /** Fills a budget again, because somebody entitled to it says so. */
    @Transactional
    public void lift(Bucket bucket) {
        mapper.forget(bucket.key());
    }
}
