package vn.tungho.publicboard.web;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import io.github.bucket4j.Bucket;
import java.time.Duration;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/**
 * How much one address may ask. Telephones of one provider share addresses, so reading is limited generously; guessing codes and filling
 * forms is not. What nobody has asked from for an hour is forgotten.
 */
@Component
class BoardLimits {
    private static final int MOST_ADDRESSES = 200_000;
    private static final Duration MINUTE = Duration.ofMinutes(1);
    private static final Duration HOUR = Duration.ofHours(1);

    private final Cache<String, Bucket> buckets = Caffeine.newBuilder()
            .maximumSize(MOST_ADDRESSES)
            .expireAfterAccess(HOUR)
            .build();
    private final int pages;
    private final int codes;
    private final int forms;

    BoardLimits(
            @Value("${tungho.board.pages-per-minute:300}") int pages,
            @Value("${tungho.board.codes-per-minute:10}") int codes,
            @Value("${tungho.board.forms-per-hour:10}") int forms) {
        this.pages = pages;
        this.codes = codes;
        this.forms = forms;
    }

    /** True when this address may read another page now. */
    boolean mayRead(String address) {
        return take("p" + address, pages, MINUTE);
    }

    /** True when this address may try another code now. */
    boolean mayTry(String address) {
        return take("c" + address, codes, MINUTE);
    }

    /** True when this address may send another form now, and the board as a whole is not being flooded about this subject. */
    boolean maySend(String address, String subject) {
        return take("f" + address, forms, HOUR) && take("s" + subject, forms * 10, HOUR);
    }

    private boolean take(String key, int capacity, Duration period) {
        return buckets.get(
                        key,
                        k -> Bucket.builder()
                                .addLimit(limit -> limit.capacity(capacity).refillGreedy(capacity, period))
                                .build())
                .tryConsume(1);
    }
}
