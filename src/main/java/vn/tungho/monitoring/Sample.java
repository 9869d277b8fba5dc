package vn.tungho.monitoring;

import java.time.LocalDateTime;
import org.jspecify.annotations.Nullable;

/**
 * The sample of a plan: the frame's hash is shown before the seed is known, and the seed is used once.
 *
 * @param algorithm the name of the documented drawing
 * @param frameHash SHA-256 of the frame's text
 * @param seed null while it is not known
 * @param seedSource where the seed comes from, so that nobody chose it
 */
public record Sample(
        long planId,
        long reviewId,
        String algorithm,
        int frameSize,
        String frameHash,
        String frozenBy,
        LocalDateTime frozenAt,
        @Nullable String seed,
        @Nullable String seedSource,
        @Nullable Integer perVillage,
        @Nullable Integer perSign,
        @Nullable String drawnBy,
        @Nullable LocalDateTime drawnAt) {}
