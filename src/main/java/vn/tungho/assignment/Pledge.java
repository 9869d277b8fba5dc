package vn.tungho.assignment;

import java.time.LocalDate;

/** A household's own word to escape poverty by the end of a year; signed by its head or another adult. */
public record Pledge(
        long pledgeId,
        long householdId,
        int year,
        String needs,
        String commitments,
        String signedBy,
        LocalDate signedOn) {}
