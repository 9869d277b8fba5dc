package vn.tungho.complaint;

import java.time.LocalDate;
import java.time.LocalDateTime;

/**
 * A line of a complaint's history.
 */
public record ComplaintEvent(
        long complaintId,
        LocalDate happenedOn,
        String what,
        String detail,
        String recordedBy,
        LocalDateTime recordedAt) {}
