package vn.tungho.complaint;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.tungho.shared.valid.RecordRules;

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
    public void report(long complaintId, VerificationReport data) {
        var step = desk.begin("verifyComplaint", complaintId);
        var c = step.complaint();
        RecordRules.check(data);
        desk.requirePast(data.verifiedOn(), "Ngày xác minh");
        steps.insertVerification(new Verification(
                complaintId,
                data.verifiedOn(),
                data.places().strip(),
                data.report().strip(),
                data.proposal().strip(),
                data.positionsDiffer(),
                access.person().userId()));
        var dialogue = isDialogueNeeded(c, data.positionsDiffer());
        desk.move(c, dialogue ? ComplaintState.DIALOGUE : ComplaintState.SETTLING, c.settleDueOn());
        desk.note(c, "verify-complaint", "Báo cáo kết quả xác minh", data.proposal());
        process.verified(step.taskId(), dialogue);
    }

    /** In the second instance always; in the first when complainant and body still differ (R-COMPLAINT-DIALOGUE). */
    public static boolean isDialogueNeeded(Complaint c, boolean positionsDiffer) {
        return !c.isFirst() || positionsDiffer;
    }
}
