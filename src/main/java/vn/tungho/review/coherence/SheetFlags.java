package vn.tungho.review.coherence;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.tungho.shared.BusinessException;
import vn.tungho.shared.input.Texts;
import vn.tungho.standard.coherence.FlagKind;
import vn.tungho.standard.coherence.SheetFlag;

/**
 * What does not fit on sheets: a sheet sent at a desk has a reason for each need that is answered otherwise than it follows and each
 * other flag looked at again; a sheet from a device is taken as it is, so that none is lost, and its flags stay open.
 */
@Component
public class SheetFlags {
    private static final int MOST_REASON = 500;

    private final SheetFlagMapper mapper;

    SheetFlags(SheetFlagMapper mapper) {
        this.mapper = mapper;
    }

    /**
     * Asks for an account of each flag, unless the sheet comes from a device: {@code account} is then null.
     *
     * @throws BusinessException when a reason is missing or too long, or a flag was not looked at again
     */
    public void require(List<SheetFlag> flags, @Nullable SheetAccount account) {
        if (account == null) {
            return;
        }
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
                .filter(f -> f.kind() != FlagKind.NEED && !account.checked().contains(f))
                .map(SheetFlag::words)
                .toList();
        if (!open.isEmpty()) {
            throw new BusinessException("Còn " + open.size() + " điểm chưa kiểm tra lại. " + String.join(" ", open)
                    + " Hãy sửa câu trả lời, hoặc đánh dấu “Đã kiểm tra lại”.");
        }
    }

    /** Keeps the flags of a sheet that was sent in place of those of the household's sheet before. {@code account} is null from a device. */
    public void keep(
            long sheetId, long caseId, long villageReviewId, List<SheetFlag> flags, @Nullable SheetAccount account) {
        var reasons = account == null ? reasons(sheetId) : account.reasons();
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
                    reason(flag, reasons),
                    account != null && account.checked().contains(flag)));
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

    /** The reasons kept with a sheet. */
    public Map<String, String> reasons(long sheetId) {
        return mapper.reasons(sheetId).map(SheetFlagMapper.Reasons::reasons).orElse(Map.of());
    }

    /** What does not fit on the household's latest sheet. The caller has checked the right to see it. */
    public List<StoredFlag> ofCase(long caseId) {
        return mapper.ofCase(caseId);
    }

    /** The same of all households of a village's review. The caller has checked the right to see them. */
    public List<StoredFlag> ofVillage(long villageReviewId) {
        return mapper.ofVillage(villageReviewId);
    }

    private static @Nullable String reason(SheetFlag flag, Map<String, String> reasons) {
        var reason = flag.kind() == FlagKind.NEED ? reasons.getOrDefault(flag.itemCode(), "") : "";
        return reason.isBlank() ? null : reason.strip();
    }
}
