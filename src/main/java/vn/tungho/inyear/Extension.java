package vn.tungho.inyear;

import java.time.LocalDate;
import java.time.LocalDateTime;

/** A decision's later last day, with the objection that made it necessary. */
public record Extension(
        long requestId,
        long objectionId,
        String reason,
        LocalDate dueBefore,
        LocalDate dueAfter,
        LocalDateTime recordedAt) {}
