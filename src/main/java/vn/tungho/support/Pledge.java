package vn.tungho.support;

import java.time.LocalDate;

/** A promise of money or goods; {@code received} is what came of it so far, in đồng. */
public record Pledge(
        long pledgeId,
        long fundId,
        String giver,
        GiftKind kind,
        String description,
        long amount,
        LocalDate promisedOn,
        long received) {}
