package vn.tungho.assignment;

import vn.tungho.shared.PovertyStatus;

/** A line of the decision's list. */
public record DecisionLine(
        String headName,
        String villageName,
        PovertyStatus povertyStatus,
        int memberCount,
        String helperName,
        String jobTitle,
        String cellName) {}
