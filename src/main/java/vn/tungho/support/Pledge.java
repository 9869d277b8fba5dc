package vn.tungho.support;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A promise of money or goods.
 *
 * @param received what came of it so far, in đồng
 * @param correctedReason why it was put right last; null when it stands as it was taken down
 * @param withdrawnReason why it was taken back; null while it stands
 */
public record Pledge(
        long pledgeId,
        long fundId,
        String giver,
        GiftKind kind,
        String description,
        long amount,
        LocalDate promisedOn,
        long received,
        int version,
        @Nullable String correctedReason,
        @Nullable String withdrawnReason,
        @Nullable String withdrawnBy) {
    /** A promise as it is taken down first. */
    static Pledge first(
            long id, long fundId, String giver, GiftKind kind, String description, long amount, LocalDate on) {
        return new Pledge(id, fundId, giver, kind, description, amount, on, 0, 1, null, null, null);
    }

    /** False once it was taken back: nothing of it is expected any more. */
    public boolean stands() {
        return withdrawnReason == null;
    }
}
