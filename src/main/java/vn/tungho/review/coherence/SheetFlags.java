package vn.tungho.review.coherence;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.tungho.shared.BusinessException;
import vn.tungho.shared.input.Texts;
import vn.tungho.standard.coherence.FlagKind;
import vn.tungho.standard.coherence.SheetFlag;

/**
 * What does not fit on sheets: a sheet sent at a desk has a reason for each need that is answered otherwise than it follows and each
 * other flag looked at again; a sheet from a device is taken with what was said on it, so that none is lost, and the rest stays open.
 */
@Component
public class SheetFlags {
    /** The most characters of a reason. */
    public static final int MOST_REASON = 500;

    private final SheetFlagMapper mapper;

    SheetFlags(SheetFlagMapper mapper) {
        this.mapper = mapper;
    }

    /**
     * Asks for an account of each flag, as at a desk.
     *
     * @throws BusinessException when a reason is missing or too long, or a flag was not looked at again
     */
    public void require(List<SheetFlag> flags, SheetAccount account) {
        for (var flag : flags) {
            var reason = reason(flag, account.reasons());
            if (flag.kind() == FlagKind.NEED && reason == null) {
                throw new BusinessException(flag.words() + " Hãy sửa câu trả lời, hoặc ghi lý do trả lời khác.");
            }
            if (reason != null && Texts.length(reason) > MOST_REASON) {
                throw new BusinessException("Lý do của một chỉ số dài " + Texts.length(reason)
                        + " ký tự, nhiều nhất là " + MOST_REASON + ". Hãy viết ngắn lại.");
            }
        }
        var open = flags.stream()
                .filter(f -> f.kind() != FlagKind.NEED && !account.isChecked(f))
                .map(SheetFlag::words)
                .toList();
        if (!open.isEmpty()) {
            throw new BusinessException("Còn " + open.size() + " điểm chưa kiểm tra lại. " + String.join(" ", open)
                    + " Hãy sửa câu trả lời, hoặc đánh dấu “Đã kiểm tra lại”.");
        }
    }

    /** The same upon what was written on the draft before: a device says only what is new on it. */
    public SheetAccount withDraft(long sheetId, SheetAccount account) {
        return account.over(reasons(sheetId));
    }

    /** Keeps the flags of a sheet that was sent in place of those of the household's sheet before. */
    public void keep(long sheetId, long caseId, long villageReviewId, List<SheetFlag> flags, SheetAccount account) {
        var rows = new ArrayList<StoredFlag>();
        for (var flag : flags) {
            rows.add(new StoredFlag(
                    sheetId,
                    rows.size() + 1,
                    caseId,
                    villageReviewId,
                    flag.kind(),
                    flag.itemCode(),
                    flag.otherItemCode(),
                    flag.words(),
                    reason(flag, account.reasons()),
                    account.isChecked(flag)));
        }
        mapper.retire(caseId);
        if (!rows.isEmpty()) {
            mapper.insert(rows);
        }
        keepReasons(
                sheetId,
                rows.stream()
                        .filter(r -> r.reason() != null)
                        .collect(Collectors.toMap(StoredFlag::itemCode, r -> Objects.requireNonNull(r.reason()))));
    }

    /** Keeps the reasons typed so far with the draft. */
    public void keepReasons(long sheetId, Map<String, String> reasons) {
        mapper.keepReasons(new SheetFlagMapper.Reasons(sheetId, reasons));
    }

    /** Keeps reasons with the draft beside those written before; an empty one takes away. */
    public void addReasons(long sheetId, Map<String, String> reasons) {
        var all = new TreeMap<>(reasons(sheetId));
        all.putAll(reasons);
        all.values().removeIf(String::isBlank);
        keepReasons(sheetId, all);
    }

    /** The reasons kept with a sheet. */
    public Map<String, String> reasons(long sheetId) {
        return mapper.reasons(sheetId).map(SheetFlagMapper.Reasons::reasons).orElse(Map.of());
    }

    /** The reasons kept with these sheets, by sheet. */
    public Map<Long, Map<String, String>> reasonsOf(Collection<Long> sheetIds) {
        return sheetIds.isEmpty()
                ? Map.of()
                : mapper.reasonsOf(sheetIds).stream()
                        .collect(Collectors.toMap(SheetFlagMapper.Reasons::sheetId, SheetFlagMapper.Reasons::reasons));
    }

    /** What does not fit on the household's latest sheet. The caller has checked the right to see it. */
    public List<StoredFlag> ofCase(long caseId) {
        return mapper.ofCase(caseId);
    }

    /** The same of all households of a village's review. The caller has checked the right to see them. */
    public List<StoredFlag> ofVillage(long villageReviewId) {
        return mapper.ofVillage(villageReviewId);
    }

    /** How each person's sheets of a review fit together. The caller has checked the right to see them. */
    public List<FlagShare> shares(long reviewId) {
        return mapper.shares(reviewId);
    }

    /** What did not fit on the sheets that a village's meeting of this round saw. The caller has checked the right to see them. */
    public List<StoredFlag> seenAt(long villageReviewId, int round) {
        return mapper.seenAt(villageReviewId, round);
    }

    private static @Nullable String reason(SheetFlag flag, Map<String, String> reasons) {
        var reason = flag.kind() == FlagKind.NEED ? reasons.getOrDefault(flag.itemCode(), "") : "";
        return reason.isBlank() ? null : reason.strip();
    }
}
