package vn.tungho.inyear;

import java.time.LocalDateTime;
import org.jspecify.annotations.Nullable;
import vn.tungho.registry.Household;
import vn.tungho.shared.TextNormalizer;
import vn.tungho.shared.area.Village;

/** How a request begins, and what of it is public. */
final class Requests {
    private Requests() {}

    static Request lodged(
            long id,
            String code,
            NewRequest data,
            RequestDays days,
            Village village,
            @Nullable Household household,
            LocalDateTime now) {
        return new Request(
                id,
                1,
                code,
                data.kind(),
                data.channel(),
                state(data, household),
                village.provinceCode(),
                village.communeCode(),
                village.villageCode(),
                household == null ? null : (Long) household.householdId(),
                null,
                household == null ? TextNormalizer.clean(data.headName()) : household.headName(),
                blankToNull(data.workerName()),
                TextNormalizer.clean(data.requesterName()),
                blankToNull(data.phone()),
                blankToNull(data.email()),
                data.content().strip(),
                data.receivedOn(),
                null,
                null,
                null,
                null,
                null,
                null,
                days.startsOn(),
                days.dueOn(),
                false,
                false,
                null,
                null,
                household == null ? null : household.povertyStatus(),
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                "",
                now);
    }

    private static RequestState state(NewRequest data, @Nullable Household household) {
        if (household == null) {
            return RequestState.RECEIVED;
        }
        return data.kind().screened() && data.channel() != RequestChannel.BATCH
                ? RequestState.SCREENING
                : RequestState.ASSIGNING;
    }

    static PublicRequest toPublic(Request r) {
        var outcome = switch (r.state()) {
            case RECOGNISED -> "Đã công nhận theo Quyết định số " + r.decisionNumber() + ".";
            case REFUSED -> "Chưa công nhận; văn bản trả lời số " + r.decisionNumber() + " ghi rõ lý do.";
            case WITHDRAWN -> "Người đề nghị đã rút giấy đề nghị.";
            default -> null;
        };
        return new PublicRequest(
                r.trackingCode(),
                r.kind().label(),
                r.state().label(),
                r.receivedOn(),
                r.startsOn(),
                r.dueOn(),
                r.isExtended() ? Extensions.REASON : null,
                r.endedOn(),
                outcome,
                r.state() == RequestState.REFUSED ? r.outcomeReasons() : null);
    }

    static @Nullable String blankToNull(@Nullable String text) {
        return text == null || text.isBlank() ? null : text.strip();
    }
}
