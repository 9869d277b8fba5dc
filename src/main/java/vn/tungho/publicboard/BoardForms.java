package vn.tungho.publicboard;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Duration;
import java.time.temporal.ChronoUnit;
import java.util.HexFormat;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.dao.TransientDataAccessException;
import org.springframework.stereotype.Service;
import vn.tungho.shared.AppClock;
import vn.tungho.shared.TextNormalizer;

/**
 * Takes each form of the public pages in once (R-BOARD-ONCE): a double press, a reload or the way back gives the first tracking code
 * again, and so do the same words of the same person about the same household.
 */
@Service
public class BoardForms {
    /** How long the page with the code is shown at its own address; afterwards the address tells nothing any more. */
    public static final Duration RECEIPT_SHOWN = Duration.ofHours(24);

    private static final int TRIES = 4;

    private final BoardFormWriter writer;
    private final BoardFormMapper forms;
    private final AppClock clock;

    BoardForms(BoardFormWriter writer, BoardFormMapper forms, AppClock clock) {
        this.writer = writer;
        this.forms = forms;
        this.clock = clock;
    }

    /** A key for a form that is being opened. */
    public static String newKey() {
        return UUID.randomUUID().toString();
    }

    /** True for what can be a key of ours; anything else that came in its place is none. */
    public static boolean isKey(@Nullable String typed) {
        return typed != null && typed.matches("[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}");
    }

    /** A telephone number however it was spaced. */
    public static String digits(@Nullable String typed) {
        return typed == null ? "" : typed.replaceAll("[^0-9]", "");
    }

    /** What identifies a sending: what it is about, who says it and in which words, however they are spaced. */
    public static String digest(@Nullable String... parts) {
        var text = Stream.of(parts)
                .map(p ->
                        TextNormalizer.clean(Objects.requireNonNullElse(p, "")).toLowerCase(Locale.ROOT))
                .collect(Collectors.joining("\n"));
        try {
            return HexFormat.of()
                    .formatHex(MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    /**
     * Lets the form take effect, or finds what it did before.
     *
     * @param key of the form; null when none came, then only the words tell a repetition
     * @param isOver says of a tracking code that its matter has ended, so that the same words begin a new one
     * @param act the effect; returns the tracking code
     */
    public Outcome once(
            @Nullable String key, String digest, String heading, Predicate<String> isOver, Supplier<String> act) {
        var now = clock.now().truncatedTo(ChronoUnit.MILLIS);
        var form = new SentForm(isKey(key) ? Objects.requireNonNull(key) : newKey(), digest, heading, "", now, now);
        for (var tried = 1; ; tried++) {
            try {
                return writer.send(form, isOver, act);
            } catch (TransientDataAccessException | DuplicateKeyException e) {
                // two at once stood in each other's way; the next try finds what the other one did
                if (tried == TRIES) {
                    throw e;
                }
            }
        }
    }

    /** The receipt at this address, while it is shown. */
    public Optional<SentForm> receipt(String key) {
        return forms.byKey(key).filter(f -> f.sentAt().plus(RECEIPT_SHOWN).isAfter(clock.now()));
    }

    /** True when this form was taken in before: showing its answer again is no new sending. */
    public boolean isKnown(@Nullable String key, String digest) {
        return isKey(key)
                && forms.byKey(Objects.requireNonNull(key))
                        .filter(f -> f.digest().equals(digest))
                        .isPresent();
    }

    /**
     * What became of a sending.
     *
     * @param form what was taken in, now or before
     * @param isOther true when the form had been sent before with other words: these were not taken in
     */
    public record Outcome(SentForm form, boolean isOther) {}
}
