package vn.tungho.shared.audit;

import java.time.LocalDateTime;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a walk over the chain found.
 *
 * @param breaks by their place; the first ones when there are very many
 * @param breakCount all of them
 * @param sealed number of seals
 * @param plain how many of them, the first ones, are from before there were keys and prove less
 * @param anchors how many anchors outside were compared
 * @param unsealed number of entries that have no seal yet
 * @param unsealedSince when the oldest of them was written
 */
public record ChainReport(
        List<AuditChain.Break> breaks,
        long breakCount,
        long sealed,
        long plain,
        int anchors,
        long unsealed,
        @Nullable LocalDateTime unsealedSince) {}
