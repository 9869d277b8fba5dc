package vn.tungho.review.invitation;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Somebody invited to a village meeting.
 *
 * @param caseId the household's part in the review; null for who is no household
 * @param manners how it was told; empty when it was not reached
 */
public record NoticeGuest(Kind kind, @Nullable Long caseId, String name, Set<NoticeManner> manners) {
    /** Who is invited beside the households (QĐ 24/2021 Điều 4). */
    public static final List<String> ORGANISATIONS = List.of(
            "Ban Chỉ đạo rà soát cấp xã",
            "Công chức giảm nghèo của xã",
            "Bí thư chi bộ thôn",
            "Các đoàn thể của thôn",
            "Rà soát viên");

    /** The Fatherland Front of the commune, which watches and does not vote. */
    public static final String FRONT_NAME = "Ủy ban Mặt trận Tổ quốc Việt Nam cấp xã";

    public NoticeGuest {
        manners = Set.copyOf(manners);
    }

    /** As what somebody is invited. */
    public enum Kind {
        HOUSEHOLD,
        ORGANISATION,
        FRONT
    }

    public boolean isTold() {
        return !manners.isEmpty();
    }
}
