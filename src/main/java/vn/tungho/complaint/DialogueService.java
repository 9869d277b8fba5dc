package vn.tungho.complaint;

import java.time.LocalDate;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.tungho.shared.BusinessException;
import vn.tungho.shared.VietnameseFormat;
import vn.tungho.shared.calendar.CalendarService;
import vn.tungho.shared.valid.RecordRules;

/** The dialogue: announced at least 5 days before; when the complainant does not appear, the procedure may go on. */
@Service
public class DialogueService {
    /** How long before the dialogue it is announced. */
    public static final String NOTICE_RULE = "COMPLAINT_DIALOGUE_NOTICE";

    private final StepMapper steps;
    private final ComplaintDesk desk;
    private final ComplaintProcess process;
    private final ComplaintNotices notices;
    private final CalendarService calendar;

    DialogueService(
            StepMapper steps,
            ComplaintDesk desk,
            ComplaintProcess process,
            ComplaintNotices notices,
            CalendarService calendar) {
        this.steps = steps;
        this.desk = desk;
        this.process = process;
        this.notices = notices;
        this.calendar = calendar;
    }

    /** The first day on which it may be held when it is announced today. */
    public LocalDate earliest() {
        return calendar.after(NOTICE_RULE, desk.today());
    }

    /** Announces the dialogue today; nobody else leads it where many complain together. */
    @Transactional
    public void invite(long complaintId, DialoguePlan data) {
        var step = desk.begin("inviteDialogue", complaintId);
        var c = step.complaint();
        var plannedOn = RecordRules.check(data).plannedOn();
        if (plannedOn.isBefore(earliest())) {
            throw new BusinessException("Phải báo trước ít nhất %s: buổi đối thoại sớm nhất là %s."
                    .formatted(calendar.length(NOTICE_RULE), VietnameseFormat.date(earliest())));
        }
        if (data.isDelegated() && !c.isFirst() && c.people() > 1) {
            throw new BusinessException(
                    "Nhiều người cùng khiếu nại: Chủ tịch UBND tỉnh phải trực tiếp đối thoại, không giao người khác.");
        }
        if (data.isDelegated() && c.isFirst()) {
            throw new BusinessException("Lần đầu, người giải quyết khiếu nại trực tiếp đối thoại.");
        }
        steps.insertDialogue(new Dialogue(
                complaintId,
                desk.today(),
                plannedOn,
                data.place().strip(),
                data.ledBy().strip(),
                data.isDelegated(),
                null,
                false,
                null));
        desk.note(c, "invite-dialogue", "Thông báo đối thoại ngày " + VietnameseFormat.date(plannedOn), data.place());
        notices.dialogue(c, plannedOn, data.place());
        process.invited(step.taskId());
    }

    /** Records the minutes; on the day itself or later. */
    @Transactional
    public void hold(long complaintId, DialogueMinutes data) {
        var step = desk.begin("holdDialogue", complaintId);
        var c = step.complaint();
        var heldOn = RecordRules.check(data).heldOn();
        desk.requirePast(heldOn, "Ngày đối thoại");
        var planned = steps.dialogue(complaintId).orElseThrow();
        if (heldOn.isBefore(planned.plannedOn())) {
            throw new BusinessException("Buổi đối thoại đã báo vào ngày %s, không ghi được ngày sớm hơn."
                    .formatted(VietnameseFormat.date(planned.plannedOn())));
        }
        steps.held(complaintId, heldOn, !data.hasCome(), data.result().strip());
        desk.move(c, ComplaintState.SETTLING, c.settleDueOn());
        desk.note(
                c,
                "hold-dialogue",
                data.hasCome() ? "Đã đối thoại" : "Người khiếu nại không đến đối thoại, thủ tục tiếp tục",
                data.result());
        process.dialogueHeld(step.taskId());
    }
}
