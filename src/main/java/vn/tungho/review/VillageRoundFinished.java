package vn.tungho.review;

/** A village's round of requests has its result after posting. Published in the same transaction. */
public record VillageRoundFinished(long villageReviewId) {}
