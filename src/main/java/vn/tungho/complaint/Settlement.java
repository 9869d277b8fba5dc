package vn.tungho.complaint;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import vn.tungho.shared.PovertyStatus;

/**
 * The decision on a complaint.
 *
 * @param statusAfter the class the household gets when the decision takes effect; null when it keeps its class
 * @param inForceOn null until it has taken effect
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
        @Nullable LocalDate inForceOn) {}
