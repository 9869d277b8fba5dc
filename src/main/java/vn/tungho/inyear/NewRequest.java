package vn.tungho.inyear;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import vn.tungho.shared.valid.Holds;

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
        @NotNull(message = "Chọn loại đề nghị.") RequestKind kind,
        @NotNull(message = "Chọn cách nộp.") RequestChannel channel,
        @NotBlank(message = "Chọn thôn nơi hộ đang ở.") String villageCode,
        @Nullable Long householdId,

        @NotBlank(message = "Chọn hộ trong sổ bộ; chưa có thì đăng ký hộ mới.") @Size(max = 120) String headName,

        @Size(max = 120) @Nullable String workerName,

        @NotBlank(message = "Ghi tên người đề nghị.") @Size(max = 120) String requesterName,

        @Nullable String phone,
        @Size(max = 120) @Nullable String email,

        @NotBlank(message = "Ghi vì sao đề nghị.") @Size(max = 2_000) String content,

        @NotNull(message = "Ghi ngày nhận.") LocalDate receivedOn,
        @Size(max = 500) @Nullable String lateReason) {
    @Holds(at = "workerName", message = "Chọn người lao động trong hộ.")
    boolean isWorkerNamed() {
        return kind != RequestKind.LOW_INCOME || (workerName != null && !workerName.isBlank());
    }

    @Holds(
            at = "workerName",
            message = "Tên người lao động chỉ ghi khi đề nghị công nhận người lao động có thu nhập thấp.")
    boolean isWorkerAskedFor() {
        return kind == RequestKind.LOW_INCOME || workerName == null || workerName.isBlank();
    }

    /** One that is entered soon after its receipt. */
    public static NewRequest soon(
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
        return new NewRequest(
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
