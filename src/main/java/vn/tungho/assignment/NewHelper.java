package vn.tungho.assignment;

import org.jspecify.annotations.Nullable;

/** What is entered about a helper; see {@link Helper}. */
public record NewHelper(
        long userId,
        long cellId,
        String jobTitle,
        @Nullable String phone,
        @Nullable Integer capacity) {}
