package vn.tungho.monitoring.ui;

import com.vaadin.flow.component.html.Paragraph;
import vn.tungho.monitoring.MonitoringPlan;
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
        var attending = form.text("Thành phần của hai bên", 500);
        attending.setHelperText("Đoàn giám sát gồm ai, xã gồm ai.");
        var report = form.text("Xã báo cáo những gì", 2500);
        var questions = form.text("Đoàn hỏi gì, xã giải trình thế nào", 2500);
        var closing = form.text("Kết luận của trưởng đoàn tại buổi giám sát", 2500);
        form.show(
                "Ghi biên bản",
                "Biên bản được lưu; báo cáo kết quả phải xong trong "
                        + desk.calendar().length(StepKind.RESULT.term()) + " từ ngày giám sát.",
                () -> {
                    desk.sessions()
                            .recordSession(
                                    plan.planId(),
                                    new SessionMinutes(
                                            day.given(),
                                            attending.getValue(),
                                            report.getValue(),
                                            questions.getValue(),
                                            closing.getValue()));
                    return "Đã ghi biên bản. Việc tiếp theo: báo cáo kết quả trong "
                            + desk.calendar().length(StepKind.RESULT.term(), day.given()) + ".";
                },
                MonitoringTaskForms.form(day, attending, report, questions, closing));
        return form;
    }

    static MonitoringForm result(MonitoringDesk desk, MonitoringForm form, MonitoringPlan plan) {
        var number = form.number("Số báo cáo kết quả", "08/BC-MTTQ");
        var content = form.text("Kết quả giám sát", 8000);
        content.setMinRows(6);
        content.setHelperText("Đã xem bao nhiêu hồ sơ, ở đâu; điều làm tốt, điều chưa đúng. Các phát hiện in kèm.");
        form.show(
                "Ký báo cáo kết quả",
                "Báo cáo kết quả được lưu cùng "
                        + desk.findings().ofPlan(plan.planId()).size() + " phát hiện.",
                () -> {
                    desk.sessions().writeResult(plan.planId(), number.number(), content.getValue());
                    return "Đã ký báo cáo kết quả. Việc tiếp theo: kết luận, kiến nghị.";
                },
                MonitoringTaskForms.form(number, content));
        return form;
    }

    static MonitoringForm conclude(MonitoringDesk desk, MonitoringForm form, MonitoringPlan plan) {
        var number = form.number("Số kết luận", "09/KL-MTTQ");
        var content = form.text("Kết luận", 8000);
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
        form.show(
                "Ký kết luận, kiến nghị",
                findings.isEmpty()
                        ? "Không có phát hiện nào: cuộc giám sát kết thúc."
                        : "Xã phải trả lời " + findings.size()
                                + " phát hiện; từ nay không ghi thêm phát hiện vào cuộc này.",
                () -> {
                    desk.sessions()
                            .conclude(
                                    plan.planId(),
                                    number.number(),
                                    content.getValue(),
                                    to.getValue(),
                                    findings.isEmpty() ? null : due.given());
                    return findings.isEmpty()
                            ? "Đã kết luận; cuộc giám sát kết thúc."
                            : "Đã kết luận và gửi kiến nghị.";
                },
                MonitoringTaskForms.form(number, content, to, due),
                new Card(new Paragraph("Mỗi phát hiện là một kiến nghị, có nơi nhận và hạn trả lời.")));
        return form;
    }
}
