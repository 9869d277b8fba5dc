package vn.tungho.complaint;

import java.util.Locale;
import java.util.Objects;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.tungho.security.UserService;
import vn.tungho.shared.BusinessException;
import vn.tungho.shared.valid.RecordRules;
import vn.tungho.worklist.WorkDuties;

/**
 * Replaces whoever was named to verify, before the report is in: the decider says why and names somebody who passes what the
 * first one had to pass (R-COMPLAINT-VERIFIER). The terms stay as they are.
 */
@Service
public class VerifierService {
    private static final String TASK = "verifyComplaint";

    private final VerifierMapper changes;
    private final Verifiers verifiers;
    private final ComplaintAccess access;
    private final ComplaintDesk desk;
    private final ComplaintNotices notices;
    private final WorkDuties work;
    private final UserService users;

    VerifierService(
            VerifierMapper changes,
            Verifiers verifiers,
            ComplaintAccess access,
            ComplaintDesk desk,
            ComplaintNotices notices,
            WorkDuties work,
            UserService users) {
        this.changes = changes;
        this.verifiers = verifiers;
        this.access = access;
        this.desk = desk;
        this.notices = notices;
        this.work = work;
        this.users = users;
    }

    /**
     * Names somebody else from today on; the task changes hands, its last day stays.
     *
     * @throws BusinessException when the report is in already, the cause or the reason is missing, or the new one may not verify
     */
    @Transactional
    public void replace(long complaintId, VerifierReplacement data) {
        var seen = access.complaint(complaintId);
        access.require(seen.area(), ComplaintAccess.decider(seen));
        var c = desk.lock(complaintId);
        if (c.state() != ComplaintState.VERIFYING) {
            throw new BusinessException(
                    "Chỉ đổi được người xác minh khi đã thụ lý và báo cáo xác minh chưa nộp. Hãy mở lại hồ sơ để xem đang ở bước nào.");
        }
        var why = RecordRules.check(data).reason().strip();
        var verifierId = data.verifierId();
        var before = Objects.requireNonNull(c.verifierId());
        var after = verifiers.require(c, verifierId);
        changes.name(complaintId, verifierId, after.role());
        changes.insert(new VerifierChange(
                0,
                complaintId,
                data.cause(),
                why,
                before,
                verifierId,
                desk.today(),
                access.person().userId()));
        work.passOn(complaintId, TASK, verifierId, after.role());
        var name = users.find(before).map(u -> u.fullName()).orElse("người trước");
        desk.note(
                c,
                "replace-verifier",
                "Đổi người xác minh: " + data.cause().label().toLowerCase(Locale.of("vi")),
                name + " thôi xác minh, " + after.user().fullName() + " xác minh từ hôm nay. " + why);
        notices.verifierReplaced(c, before, verifierId);
    }
}
