package vn.tungho.posting;

/** An objection came in time; the household must be verified again. Published in the same transaction. */
public record ObjectionLodged(Objection objection, long subjectId) {}
