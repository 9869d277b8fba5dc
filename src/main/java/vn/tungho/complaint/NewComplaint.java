package vn.tungho.complaint;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.PositiveOrZero;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import vn.tungho.shared.PovertyStatus;
import vn.tungho.shared.valid.Holds;

/**
 * A complaint as it comes to the desk; see {@link Complaint} for the fields.
 *
 * @param lateReason why it is entered long after its receipt; null where it is not
 * @param firstComplaintId the complaint of the first instance that is taken further; null for a first complaint
 */
public record NewComplaint(
        @Nullable Long firstComplaintId,

        @NotNull(message = "Chọn hộ, hoặc mở trang của hộ rồi ghi nhận khiếu nại từ đó.") Long householdId,

        @NotNull(message = "Ghi ngày nhận đơn.") LocalDate receivedOn,
        @NotNull(message = "Chọn nhận bằng cách nào.") ComplaintChannel channel,
        @NotNull(message = "Chọn khiếu nại việc gì.") ComplaintObject objectKind,
        @Size(max = 60) @Nullable String decisionNumber,

        @NotNull(message = "Ghi ngày nhận hoặc biết quyết định.") LocalDate knownOn,

        @PositiveOrZero(message = "Số ngày trở ngại không thể nhỏ hơn 0.") int obstacleDays,

        @Size(max = 300) String obstacleReason,

        @NotBlank(message = "Ghi nội dung khiếu nại.") @Size(max = 2_000) String content,

        @Size(max = 600) String wish,
        @Nullable PovertyStatus wantedStatus,
        boolean isRemote,
        @NotNull(message = "Ghi ai khiếu nại.") @Valid Complainant complainant,
        @Size(max = 500) @Nullable String lateReason) {
    @Holds(at = "knownOn", message = "Ngày nhận hoặc biết quyết định không thể sau ngày nhận đơn.")
    boolean isKnownByReceipt() {
        return !knownOn.isAfter(receivedOn);
    }

    @Holds(at = "obstacleReason", message = "Có số ngày trở ngại thì phải ghi trở ngại đó là gì, ví dụ “nằm viện”.")
    boolean isObstacleNamed() {
        return obstacleDays == 0 || !obstacleReason.isBlank();
    }

    /** One that is entered soon after its receipt. */
    public static NewComplaint soon(
            @Nullable Long firstComplaintId,
            long householdId,
            LocalDate receivedOn,
            ComplaintChannel channel,
            ComplaintObject objectKind,
            @Nullable String decisionNumber,
            LocalDate knownOn,
            int obstacleDays,
            String obstacleReason,
            String content,
            String wish,
            @Nullable PovertyStatus wantedStatus,
            boolean isRemote,
            Complainant complainant) {
        return new NewComplaint(
                firstComplaintId,
                householdId,
                receivedOn,
                channel,
                objectKind,
                decisionNumber,
                knownOn,
                obstacleDays,
                obstacleReason,
                content,
                wish,
                wantedStatus,
                isRemote,
                complainant,
                null);
    }
}
