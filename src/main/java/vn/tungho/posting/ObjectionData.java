package vn.tungho.posting;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * An objection as it is taken down.
 *
 * @param householdId the household it is about; one that is not on the list for {@link ObjectionKind#LEFT_OUT}
 * @param lateReason why it is recorded although the term is over; asked for only then
 * @param trackingCode a code given out before; null makes a new one
 */
public record ObjectionData(
        ObjectionKind kind,
        ObjectionChannel channel,
        long householdId,
        String headName,
        String complainantName,
        @Nullable String complainantPhone,
        @Nullable String complainantEmail,
        String content,
        LocalDate receivedOn,
        @Nullable String lateReason,
        @Nullable String trackingCode) {
    /** The same about another household. */
    ObjectionData about(long otherId, String otherName) {
        return new ObjectionData(
                kind,
                channel,
                otherId,
                otherName,
                complainantName,
                complainantPhone,
                complainantEmail,
                content,
                receivedOn,
                lateReason,
                trackingCode);
    }

    /** Taken down by the office, which knows a telephone number at most. */
    public ObjectionData(
            ObjectionKind kind,
            ObjectionChannel channel,
            long householdId,
            String headName,
            String complainantName,
            @Nullable String complainantPhone,
            String content,
            LocalDate receivedOn,
            @Nullable String lateReason) {
        this(
                kind,
                channel,
                householdId,
                headName,
                complainantName,
                complainantPhone,
                null,
                content,
                receivedOn,
                lateReason,
                null);
    }
}
