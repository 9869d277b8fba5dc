package vn.tungho.posting;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * An objection as it is taken down.
 *
 * @param householdId the household it is about; one that is not on the list for {@link ObjectionKind#LEFT_OUT}
 * @param lateReason why it is recorded although the term is over; asked for only then
 */
public record ObjectionData(
        ObjectionKind kind,
        ObjectionChannel channel,
        long householdId,
        String headName,
        String complainantName,
        @Nullable String complainantPhone,
        String content,
        LocalDate receivedOn,
        @Nullable String lateReason) {}
