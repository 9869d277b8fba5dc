package vn.tungho.support;

import java.time.LocalDate;

/** A delivered remedy and the need it answers. */
public record Effect(long caseId, long householdId, int indicatorNo, LocalDate deliveredOn) {}
