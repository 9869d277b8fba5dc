package vn.tungho.complaint;

import java.util.stream.Collectors;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.tungho.shared.BusinessException;
import vn.tungho.shared.document.AttachmentService;
import vn.tungho.shared.valid.RecordRules;

/** The longer term of a complex complaint: only with a reason of Điều 3a and the written qualification on file (R-COMPLAINT-COMPLEX). */
@Service
public class ComplexityService {
    /** What the paper is stored under. */
    public static final String PAPER = "complaint_complexity";

    private final ComplaintMapper complaints;
    private final StepMapper steps;
    private final ComplaintAccess access;
    private final ComplaintTerms terms;
    private final ComplaintDesk desk;
    private final ComplaintProcess process;
    private final AttachmentService files;

    ComplexityService(
            ComplaintMapper complaints,
            StepMapper steps,
            ComplaintAccess access,
            ComplaintTerms terms,
            ComplaintDesk desk,
            ComplaintProcess process,
            AttachmentService files) {
        this.complaints = complaints;
        this.steps = steps;
        this.access = access;
        this.terms = terms;
        this.desk = desk;
        this.process = process;
        this.files = files;
    }

    /** A scanned paper. */
    public record Paper(String fileName, String mediaType, byte[] content) {}

    /** Records the qualification; the longer term counts from the acceptance, and only before the shorter one is over. */
    @Transactional
    public void qualify(long complaintId, Qualification data) {
        var seen = access.complaint(complaintId);
        access.require(seen.area(), ComplaintAccess.decider(seen));
        var c = desk.lock(complaintId);
        if (!c.state().isBeingSettled() || c.isComplex() || c.isSuspended()) {
            throw new BusinessException(
                    "Chỉ xác định phức tạp được khi khiếu nại đang được giải quyết, không tạm đình chỉ và chưa xác định.");
        }
        var due = c.settleDueOn();
        if (due == null || desk.today().isAfter(due)) {
            throw new BusinessException("Đã quá hạn giải quyết, không kéo dài được nữa.");
        }
        var text = RecordRules.check(data).number().strip();
        desk.requirePast(data.issuedOn(), "Ngày của văn bản");
        var scan = data.paper();
        var file = files.store(PAPER, complaintId, c.area(), scan.fileName(), scan.mediaType(), scan.content());
        steps.insertComplexity(new Complexity(
                complaintId,
                text,
                data.issuedOn(),
                data.reasons().stream().sorted().map(Enum::name).collect(Collectors.joining(",")),
                file.attachmentId()));
        complaints.complex(complaintId);
        var longer = terms.run(complaintId, desk.lock(complaintId).settlementRule(), c.stoppedDays());
        complaints.clock(complaintId, false, c.stoppedDays(), longer);
        desk.settlementDue(complaintId, longer);
        process.dueMoved(complaintId, TermKind.SETTLEMENT, longer);
        desk.note(c, "qualify-complex", "Xác định vụ việc phức tạp, văn bản số " + text, "");
    }
}
