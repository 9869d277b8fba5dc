package vn.tungho.assignment;

import org.jspecify.annotations.Nullable;
import vn.tungho.shared.PovertyStatus;

/** A line of the decision's list. */
public record DecisionLine(
        String headName,
        String villageName,
        PovertyStatus povertyStatus,
        @Nullable Integer classYear,
        int memberCount,
        String helperName,
        String jobTitle,
        String cellName) {}
