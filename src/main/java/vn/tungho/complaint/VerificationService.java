package vn.tungho.complaint;

import java.time.LocalDate;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The report of the person named to verify; he had no hand in what is complained of (R-COMPLAINT-APART). */
@Service
public class VerificationService {
    private final StepMapper steps;
    private final ComplaintAccess access;
    private final ComplaintDesk desk;
    private final ComplaintProcess process;

    VerificationService(StepMapper steps, ComplaintAccess access, ComplaintDesk desk, ComplaintProcess process) {
        this.steps = steps;
        this.access = access;
        this.desk = desk;
        this.process = process;
    }

    /** Records the report. A dialogue follows in the second instance always, in the first when the positions still differ. */
    @Transactional
    public void report(
            long complaintId,
            LocalDate verifiedOn,
            String places,
            String report,
            String proposal,
            boolean positionsDiffer) {
        var step = desk.begin("verifyComplaint", complaintId);
        var c = step.complaint();
        desk.requirePast(verifiedOn, "Ngày xác minh");
        steps.insertVerification(new Verification(
                complaintId,
                verifiedOn,
                ComplaintDesk.require(places, "Chưa ghi đã xác minh ở đâu."),
                ComplaintDesk.require(report, "Chưa ghi kết quả xác minh."),
                ComplaintDesk.require(proposal, "Chưa ghi kiến nghị của người xác minh."),
                positionsDiffer,
                access.person().userId()));
        var dialogue = isDialogueNeeded(c, positionsDiffer);
        desk.move(c, dialogue ? ComplaintState.DIALOGUE : ComplaintState.SETTLING, c.settleDueOn());
        desk.note(c, "verify-complaint", "Báo cáo kết quả xác minh", proposal);
        process.verified(step.taskId(), dialogue);
    }

    /** In the second instance always; in the first when complainant and body still differ (R-COMPLAINT-DIALOGUE). */
    public static boolean isDialogueNeeded(Complaint c, boolean positionsDiffer) {
        return !c.isFirst() || positionsDiffer;
    }
}
