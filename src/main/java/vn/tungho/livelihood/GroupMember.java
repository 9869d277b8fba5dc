package vn.tungho.livelihood;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import vn.tungho.shared.PovertyStatus;

/** A household's time in a group. */
public record GroupMember(
        long groupMemberId,
        long groupId,
        long householdId,
        String headName,
        PovertyStatus povertyStatus,
        @Nullable Integer classYear,
        boolean isLeader,
        LocalDate joinedOn,
        @Nullable LocalDate leftOn) {}
