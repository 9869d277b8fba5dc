package vn.tungho.complaint;

import java.time.LocalDate;

/**
 * The report of the person who verified.
 *
 * @param places where it was verified
 * @param positionsDiffer the complainant and the body still differ: a dialogue is held
 */
public record Verification(
        long complaintId,
        LocalDate verifiedOn,
        String places,
        String report,
        String proposal,
        boolean positionsDiffer,
        long verifierId) {}
