package vn.tungho.review;

/** A village's figures on the board. {@code openObjections} counts those still being verified, {@code flagged} households
 * with something that does not fit on their sheet. */
public record VillageProgress(
        long villageReviewId,
        String villageCode,
        String villageName,
        VillageStep step,
        int round,
        int households,
        int surveyed,
        int poor,
        int nearPoor,
        int escaped,
        int openObjections,
        int flagged) {}
