package vn.tungho.support;

/** How a meeting voted on one case. */
record SelectionVote(long meetingId, long caseId, int agree, boolean isSelected) {}
