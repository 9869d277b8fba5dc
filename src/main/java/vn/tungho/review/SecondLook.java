package vn.tungho.review;

import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import vn.tungho.shared.BusinessException;

/** Whether the commune has looked again at what the province did not agree with (R-DECISION-OPINION). */
final class SecondLook {
    private SecondLook() {}

    /** True when each of these villages was named in an earlier answer, and so was reviewed again before the report of this round. */
    static boolean covers(List<ProvinceOpinion> all, int round, Collection<String> villages) {
        var before = new HashSet<String>();
        all.stream().filter(o -> o.round() < round).forEach(o -> before.addAll(o.villages()));
        return !villages.isEmpty() && before.containsAll(villages);
    }

    /** Refuses a signature that rests neither on the province's consent nor on reasons held after another look. */
    static void requireSignable(List<ProvinceOpinion> all, List<HeldResult> held) {
        if (all.isEmpty() || all.getLast().answeredOn() == null) {
            throw new BusinessException("Chủ tịch UBND tỉnh chưa có ý kiến bằng văn bản, nên chưa ký được.");
        }
        var latest = all.getLast();
        if (Boolean.TRUE.equals(latest.isAgreed())) {
            return;
        }
        if (!covers(all, latest.round(), latest.villages())) {
            throw new BusinessException(
                    "Chủ tịch UBND tỉnh chưa thống nhất và xã chưa rà soát lại hết các thôn được nêu, nên chưa ký được.");
        }
        var reasoned = held.stream()
                .filter(h -> h.opinionId() == latest.opinionId())
                .map(HeldResult::villageCode)
                .toList();
        if (!reasoned.containsAll(latest.villages())) {
            throw new BusinessException(
                    "Chủ tịch UBND tỉnh vẫn chưa thống nhất; chưa ghi lý do giữ kết quả của từng thôn được nêu, nên chưa ký được.");
        }
    }
}
