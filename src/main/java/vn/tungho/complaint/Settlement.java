package vn.tungho.complaint;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import vn.tungho.shared.PovertyStatus;

/**
 * The decision on a complaint.
 *
 * @param statusAfter the class the household gets when the decision takes effect; null when it keeps its class
 * @param inForceOn null until it has taken effect, and while its effect is stopped
 * @param certificateYear for which year the class is decided; null in decisions of before this was asked
 * @param stoppedEffectOn since when it was in force before its effect was stopped; null when it was not
 * @param stoppedOn when a second complaint stopped an effect that was carried out
 */
public record Settlement(
        long complaintId,
        SettlementResult result,
        String number,
        LocalDate settledOn,
        long settledBy,
        String reason,
        PovertyStatus statusBefore,
        @Nullable PovertyStatus statusAfter,
        @Nullable LocalDate sentOn,
        @Nullable String sendingNote,
        @Nullable LocalDate publishedOn,
        @Nullable String publicationPlace,
        @Nullable LocalDate inForceOn,
        @Nullable Integer certificateYear,
        @Nullable LocalDate stoppedEffectOn,
        @Nullable LocalDate stoppedOn) {
    /** A decision just signed. */
    static Settlement signed(
            long complaintId,
            SettlementData data,
            String number,
            LocalDate on,
            long by,
            String reason,
            PovertyStatus before,
            @Nullable PovertyStatus after,
            int certificateYear) {
        return new Settlement(
                complaintId,
                data.result(),
                number,
                on,
                by,
                reason,
                before,
                after,
                null,
                null,
                null,
                null,
                null,
                certificateYear,
                null,
                null);
    }
}
