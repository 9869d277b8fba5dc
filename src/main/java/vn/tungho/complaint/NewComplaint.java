package vn.tungho.complaint;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import vn.tungho.shared.PovertyStatus;

/**
 * A complaint as it comes to the desk; see {@link Complaint} for the fields.
 *
 * @param lateReason why it is entered long after its receipt; null where it is not
 * @param firstComplaintId the complaint of the first instance that is taken further; null for a first complaint
 */
public record NewComplaint(
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
        Complainant complainant,
        @Nullable String lateReason) {
    /** One that is entered soon after its receipt. */
    public NewComplaint(
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
        this(
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
