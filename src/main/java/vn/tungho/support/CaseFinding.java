package vn.tungho.support;

/** A line of what the verification found. */
public record CaseFinding(long caseId, int findingNo, String question, String answer, FindingOutcome outcome) {}
