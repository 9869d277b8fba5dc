package vn.tungho.support;

import java.time.LocalDate;
import java.time.LocalDateTime;

/** A line of a case's history. */
public record CaseEvent(
        long caseId, LocalDate happenedOn, String what, String detail, String recordedBy, LocalDateTime recordedAt) {}
