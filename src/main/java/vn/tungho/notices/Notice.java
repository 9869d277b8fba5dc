package vn.tungho.notices;

import java.time.LocalDateTime;
import org.jspecify.annotations.Nullable;

/** One thing somebody was told, in their inbox. */
public record Notice(
        long noticeId,
        long userId,
        String template,
        String title,
        String body,
        String link,
        LocalDateTime createdAt,
        @Nullable LocalDateTime readAt) {}
