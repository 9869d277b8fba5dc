package vn.tungho.posting;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
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
        @NotNull(message = "Chọn loại ý kiến.") ObjectionKind kind,
        @NotNull(message = "Chọn nhận qua đâu.") ObjectionChannel channel,
        @NotNull(message = "Chọn hộ mà ý kiến nói đến.") Long householdId,
        @Size(max = 120) String headName,

        @NotBlank(message = "Ghi họ tên người nêu ý kiến.") @Size(max = 120) String complainantName,

        @Nullable String complainantPhone,
        @Nullable String complainantEmail,

        @NotBlank(message = "Ghi nội dung ý kiến: điều gì chưa đúng và vì sao.") @Size(max = 2_000) String content,

        @NotNull(message = "Ghi ngày nhận theo ngày/tháng/năm.") LocalDate receivedOn,

        @Size(max = 500) @Nullable String lateReason,
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
    public static ObjectionData atDesk(
            ObjectionKind kind,
            ObjectionChannel channel,
            long householdId,
            String headName,
            String complainantName,
            @Nullable String complainantPhone,
            String content,
            LocalDate receivedOn,
            @Nullable String lateReason) {
        return new ObjectionData(
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
