package vn.tungho.complaint;

import org.jspecify.annotations.Nullable;

/**
 * Whom a denunciation accuses.
 *
 * @param userId the account of somebody who works here; null for others
 * @param name the name of somebody without an account; empty for an account and while it is not known
 * @param position the post of somebody without an account, where it is known
 */
public record Accused(AccusedKind kind, @Nullable Long userId, String name, String position) {
    public static Accused account(long userId) {
        return new Accused(AccusedKind.ACCOUNT, userId, "", "");
    }

    public static Accused other(String name, String position) {
        return new Accused(AccusedKind.OTHER, null, name, position);
    }

    public static Accused unknown() {
        return new Accused(AccusedKind.UNKNOWN, null, "", "");
    }
}
