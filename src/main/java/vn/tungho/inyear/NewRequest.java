package vn.tungho.inyear;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A request as it comes in.
 *
 * @param householdId the household of the register; null as long as nobody looked it up, as for requests of the public board
 * @param headName the head of the household it is about
 * @param workerName the worker, for {@link RequestKind#LOW_INCOME} only
 * @param content why it is asked, in the requester's words
 * @param lateReason why it is entered long after its receipt; null where it is not
 */
public record NewRequest(
        RequestKind kind,
        RequestChannel channel,
        String villageCode,
        @Nullable Long householdId,
        String headName,
        @Nullable String workerName,
        String requesterName,
        @Nullable String phone,
        @Nullable String email,
        String content,
        LocalDate receivedOn,
        @Nullable String lateReason) {
    /** One that is entered soon after its receipt. */
    public NewRequest(
            RequestKind kind,
            RequestChannel channel,
            String villageCode,
            @Nullable Long householdId,
            String headName,
            @Nullable String workerName,
            String requesterName,
            @Nullable String phone,
            @Nullable String email,
            String content,
            LocalDate receivedOn) {
        this(
                kind,
                channel,
                villageCode,
                householdId,
                headName,
                workerName,
                requesterName,
                phone,
                email,
                content,
                receivedOn,
                null);
    }
}
