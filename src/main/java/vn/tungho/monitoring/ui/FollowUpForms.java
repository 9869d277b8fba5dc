package vn.tungho.monitoring.ui;

import com.vaadin.flow.component.html.Paragraph;
import vn.tungho.monitoring.MonitoringPlan;
import vn.tungho.monitoring.PressNote;
import vn.tungho.monitoring.UrgingLetter;
import vn.tungho.shared.VietnameseFormat;
import vn.tungho.shared.ui.Card;
import vn.tungho.worklist.UrgeNote;
import vn.tungho.worklist.WorkItem;

/** The forms of urging and pressing. */
final class FollowUpForms {
    private FollowUpForms() {}

    static MonitoringForm urge(MonitoringDesk desk, MonitoringForm form, MonitoringPlan plan) {
        var waiting = desk.followUps().waiting(plan.planId()).size();
        var letter = form.line("Văn bản đôn đốc", "");
        letter.setPlaceholder("Số, ngày văn bản; hoặc đã đôn đốc thế nào");
        var answers = form.to(UrgingLetter.class).field("letter", letter);
        var until = desk.calendar().due("FRONT_URGED_ANSWER", desk.today());
        form.show(
                "Gửi đôn đốc",
                "",
                () -> {
                    var day =
                            desk.followUps().urge(plan.planId(), answers.data().letter());
                    return "Đã đôn đốc. Quá ngày " + VietnameseFormat.date(day) + " thì chuyển cấp trên.";
                },
                MonitoringTaskForms.form(
                        new Paragraph(
                                "Còn %d phát hiện chưa trả lời. Hạn mới: %s (mặc định, chưa xác nhận); quá hạn này, kiến nghị chuyển giám sát tỉnh."
                                        .formatted(waiting, VietnameseFormat.weekdayDate(until))),
                        letter));
        return form;
    }

    static MonitoringForm press(MonitoringDesk desk, MonitoringForm form, MonitoringPlan plan) {
        var note = form.text("Đã yêu cầu xã thế nào");
        note.setHelperText("Số, ngày văn bản của cấp trên; hẹn xã trả lời bao giờ.");
        var answers = form.to(PressNote.class).field("note", note);
        form.show(
                "Ghi đã yêu cầu xã trả lời",
                "",
                () -> {
                    desk.followUps().press(plan.planId(), answers.data().note());
                    return "Đã ghi. Xã vẫn còn nợ trả lời; Mặt trận theo dõi tiếp.";
                },
                MonitoringTaskForms.form(
                        new Paragraph("Xã không trả lời kiến nghị của Mặt trận dù đã được đôn đốc."), note));
        return form;
    }

    static MonitoringForm call(MonitoringDesk desk, MonitoringForm form, WorkItem item) {
        var note = form.line("Đã đôn đốc thế nào", "");
        note.setPlaceholder("Ví dụ: đã gọi điện, hẹn xong trong tuần");
        var answers = form.to(UrgeNote.class).field("words", note);
        form.show(
                "Ghi đã đôn đốc",
                "",
                () -> {
                    desk.escalations().urged(item, answers.data().words());
                    return "Đã ghi việc đôn đốc.";
                },
                new Card(new Paragraph(item.reason()), note));
        return form;
    }
}
