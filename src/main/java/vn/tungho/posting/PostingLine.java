package vn.tungho.posting;

import vn.tungho.shared.PovertyStatus;

/** One household on a posted list: name, village and class, nothing else that is personal (law.md §7). */
public record PostingLine(
        int lineNo, long householdId, long caseId, String headName, String villageName, PovertyStatus povertyStatus) {}
