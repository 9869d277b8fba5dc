package vn.tungho.field;

import org.jspecify.annotations.Nullable;

/**
 * What a record did.
 *
 * @param reason why it waits for a person; empty when it was accepted
 */
public record Effect(
        ReceiptState state, String reason, @Nullable Long resultId) {
    public static Effect accepted(@Nullable Long resultId) {
        return new Effect(ReceiptState.ACCEPTED, "", resultId);
    }

    public static Effect conflict(String reason, long conflictId) {
        return new Effect(ReceiptState.CONFLICT, reason, conflictId);
    }
}
