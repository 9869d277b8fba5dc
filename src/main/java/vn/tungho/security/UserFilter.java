package vn.tungho.security;

import org.jspecify.annotations.Nullable;

/**
 * Which users a list shows.
 *
 * @param text part of the name or user name, with or without diacritics; null for all
 * @param role only holders of this role; null for all
 */
public record UserFilter(@Nullable String text, @Nullable Role role, boolean activeOnly) {
    public static UserFilter all() {
        return new UserFilter(null, null, false);
    }
}
