package vn.tungho.support;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.tungho.shared.BusinessException;
import vn.tungho.shared.valid.RecordRules;

/** The ways off the path: the household takes its request back, another body takes over, the case rests for a while. */
@Service
public class CaseExits {
    private final SupportCaseMapper cases;
    private final CaseStepMapper steps;
    private final ProgrammeService programmes;
    private final CaseDesk desk;
    private final SupportProcess process;
    private final SupportAccess access;

    CaseExits(
            SupportCaseMapper cases,
            CaseStepMapper steps,
            ProgrammeService programmes,
            CaseDesk desk,
            SupportProcess process,
            SupportAccess access) {
        this.cases = cases;
        this.steps = steps;
        this.programmes = programmes;
        this.desk = desk;
        this.process = process;
        this.access = access;
    }

    /** The household no longer wants it; possible until the decision. */
    @Transactional
    public void withdraw(long caseId, String reason) {
        var c = beforeDecision(caseId);
        var text = CaseDesk.require(reason, "Ghi lý do hộ rút đề nghị.");
        desk.end(c, SupportState.WITHDRAWN, text, null);
        desk.note(c, "withdraw-support", desk.today(), "Hộ rút đề nghị", text);
        process.withdrawn(caseId);
    }

    /** Another body is competent; possible until the decision. */
    @Transactional
    public void transfer(long caseId, String to, String reason) {
        var c = beforeDecision(caseId);
        var body = CaseDesk.require(to, "Ghi cơ quan nhận hồ sơ.");
        var text = CaseDesk.require(reason, "Ghi lý do chuyển.");
        desk.end(c, SupportState.TRANSFERRED, text, body);
        desk.note(c, "transfer-support", desk.today(), "Chuyển cơ quan: " + body, text);
        process.transferred(caseId);
    }

    /** The case rests: no step can be done until it goes on; a task to look at it again comes up. */
    @Transactional
    public void pause(long caseId, String reason) {
        var c = kept(caseId);
        var text = CaseDesk.require(reason, "Ghi vì sao tạm dừng, ví dụ “chờ hộ bổ sung giấy tờ đất”.");
        if (!c.state().isOpen() || c.isPaused()) {
            throw new BusinessException("Hồ sơ này đã đóng hoặc đang tạm dừng.");
        }
        steps.pause(caseId, true, text);
        desk.note(c, "pause-support", desk.today(), "Tạm dừng", text);
        process.paused(caseId);
    }

    /** The case goes on; the term of its step begins anew today. */
    @Transactional
    public void resume(long caseId, String note) {
        var step = desk.begin("resumeCase", caseId);
        var c = step.supportCase();
        RecordRules.check(new ResumeNote(note));
        steps.pause(caseId, false, null);
        var rule = c.stepRule();
        if (rule != null && c.state() != SupportState.POSTED) {
            var due = desk.move(c, c.state(), rule, desk.today());
            desk.dueMoved(c, due);
            process.dueMoved(caseId, c.state(), due);
        }
        desk.note(c, "resume-support", desk.today(), "Tiếp tục hồ sơ", note);
        process.resumed(step.taskId());
    }

    private SupportCase beforeDecision(long caseId) {
        var c = kept(caseId);
        if (!c.state().isBeforeDecision()) {
            throw new BusinessException("Hồ sơ đã có quyết định hoặc đã đóng, không rút hoặc chuyển được nữa.");
        }
        return c;
    }

    private SupportCase kept(long caseId) {
        var c = access.supportCase(caseId);
        access.require(c.area(), SupportAccess.KEEPERS);
        return cases.lock(caseId);
    }

    /** The programme's name, for the pages. */
    @Transactional(readOnly = true)
    public String programmeName(SupportCase c) {
        return programmes.book().programme(c.programmeCode()).name();
    }
}
