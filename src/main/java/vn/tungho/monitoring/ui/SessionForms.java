package vn.tungho.monitoring.ui;

import com.vaadin.flow.component.html.Paragraph;
import vn.tungho.monitoring.MonitoringConclusion;
import vn.tungho.monitoring.MonitoringPlan;
import vn.tungho.monitoring.ResultReport;
import vn.tungho.monitoring.SessionMinutes;
import vn.tungho.monitoring.StepKind;
import vn.tungho.shared.VietnameseFormat;
import vn.tungho.shared.ui.Card;
import vn.tungho.shared.ui.field.DayField;

/** The forms of the session, its result and the conclusion. */
final class SessionForms {
    private SessionForms() {}

    static MonitoringForm session(MonitoringDesk desk, MonitoringForm form, MonitoringPlan plan) {
        var day = new DayField("Ngày giám sát", desk.today(), desk.today());
        form.answer("Ngày giám sát", () -> day.getValue() == null ? "" : VietnameseFormat.date(day.getValue()));
        var attending = form.text("Thành phần của hai bên");
        attending.setHelperText("Đoàn giám sát gồm ai, xã gồm ai.");
        var report = form.text("Xã báo cáo những gì");
        var questions = form.text("Đoàn hỏi gì, xã giải trình thế nào");
        var closing = form.text("Kết luận của trưởng đoàn tại buổi giám sát");
        var answers = form.to(SessionMinutes.class)
                .field("heldOn", day)
                .field("attending", attending)
                .field("report", report)
                .field("questions", questions)
                .field("closing", closing);
        form.show(
                "Ghi biên bản",
                "Biên bản được lưu; báo cáo kết quả phải xong trong "
                        + desk.calendar().length(StepKind.RESULT.term()) + " từ ngày giám sát.",
                () -> {
                    desk.sessions().recordSession(plan.planId(), answers.data());
                    return "Đã ghi biên bản. Việc tiếp theo: báo cáo kết quả trong "
                            + desk.calendar().length(StepKind.RESULT.term(), day.given()) + ".";
                },
                MonitoringTaskForms.form(day, attending, report, questions, closing));
        return form;
    }

    static MonitoringForm result(MonitoringDesk desk, MonitoringForm form, MonitoringPlan plan) {
        var number = form.number("Số báo cáo kết quả", "08/BC-MTTQ");
        var content = form.text("Kết quả giám sát");
        content.setMinRows(6);
        content.setHelperText("Đã xem bao nhiêu hồ sơ, ở đâu; điều làm tốt, điều chưa đúng. Các phát hiện in kèm.");
        var answers = form.to(ResultReport.class).field("number", number).field("content", content);
        form.show(
                "Ký báo cáo kết quả",
                "Báo cáo kết quả được lưu cùng "
                        + desk.findings().ofPlan(plan.planId()).size() + " phát hiện.",
                () -> {
                    var result = answers.data();
                    desk.sessions().writeResult(plan.planId(), result.number(), result.content());
                    return "Đã ký báo cáo kết quả. Việc tiếp theo: kết luận, kiến nghị.";
                },
                MonitoringTaskForms.form(number, content));
        return form;
    }

    static MonitoringForm conclude(MonitoringDesk desk, MonitoringForm form, MonitoringPlan plan) {
        var number = form.number("Số kết luận", "09/KL-MTTQ");
        var content = form.text("Kết luận");
        content.setMinRows(4);
        var to = form.line("Nơi nhận", plan.object() + "; Mặt trận tỉnh");
        var findings = desk.findings().ofPlan(plan.planId());
        var due = new DayField("Hạn trả lời kiến nghị", desk.sessions().usualReplyDue(), null);
        due.setHelperText("Luật không ấn định: mặc định "
                + desk.calendar().rule(StepKind.ANSWERS.term()).markedLength() + ". Có thể chọn ngày khác.");
        due.setVisible(!findings.isEmpty());
        form.answer("Phát hiện gửi xã", () -> String.valueOf(findings.size()));
        if (!findings.isEmpty()) {
            form.answer("Hạn trả lời", () -> VietnameseFormat.date(due.given()));
        }
        var answers = form.to(MonitoringConclusion.class)
                .field("number", number)
                .field("content", content)
                .field("recipients", to)
                .field("replyDueOn", due);
        form.show(
                "Ký kết luận, kiến nghị",
                findings.isEmpty()
                        ? "Không có phát hiện nào: cuộc giám sát kết thúc."
                        : "Xã phải trả lời " + findings.size()
                                + " phát hiện; từ nay không ghi thêm phát hiện vào cuộc này.",
                () -> {
                    var end = answers.data();
                    desk.sessions()
                            .conclude(plan.planId(), end.number(), end.content(), end.recipients(), end.replyDueOn());
                    return findings.isEmpty()
                            ? "Đã kết luận; cuộc giám sát kết thúc."
                            : "Đã kết luận và gửi kiến nghị.";
                },
                MonitoringTaskForms.form(number, content, to, due),
                new Card(new Paragraph("Mỗi phát hiện là một kiến nghị, có nơi nhận và hạn trả lời.")));
        return form;
    }
}
