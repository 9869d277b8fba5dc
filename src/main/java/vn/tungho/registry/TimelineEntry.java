package vn.tungho.registry;

import java.time.LocalDateTime;
import org.jspecify.annotations.Nullable;

/**
 * Something in the life of a household, told on its page.
 *
 * @param at when it happened; midnight where only the day is known
 * @param kind what sort of thing in two or three words, such as “Thăm hộ”
 * @param title what happened, in a line
 * @param detail more of it; empty for nothing
 * @param path where it can be opened; null when it has no page
 */
public record TimelineEntry(
        LocalDateTime at,
        String kind,
        String title,
        String detail,
        @Nullable String path) {}
