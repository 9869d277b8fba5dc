package vn.tungho.complaint;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;

/**
 * The written qualification of a complaint as complex; the paper itself is an attachment.
 *
 * @param reasons names of {@link ComplexReason}, separated by commas
 */
public record Complexity(long complaintId, String number, LocalDate issuedOn, String reasons, long attachmentId) {
    public List<ComplexReason> reasonList() {
        return Arrays.stream(reasons.split(",")).map(ComplexReason::valueOf).toList();
    }
}
